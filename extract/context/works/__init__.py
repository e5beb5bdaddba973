"""Named projects and counted works: where a name begins and ends, and what became of it."""
