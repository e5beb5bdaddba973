"""What became of things counted: the status of a count, from its clause and from elsewhere."""
