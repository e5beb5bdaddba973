"""Runs over archives: workers that cannot take the run down, output that survives a kill, books that balance."""
