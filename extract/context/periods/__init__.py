"""The period that a figure is about."""
