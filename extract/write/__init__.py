"""Writing: records as JSON Lines for programs, as tables and explanations for people."""
