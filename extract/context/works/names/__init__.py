"""Where the name of a project begins and ends, and names that no type word tells."""
