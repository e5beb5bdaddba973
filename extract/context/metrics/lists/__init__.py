"""Metrics said once for several figures: labels, columns, lists, figures that say another one again."""
