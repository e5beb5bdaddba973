"""What a figure measures, whether it is a change, and what kind of money it is."""
