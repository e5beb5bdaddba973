"""What speaks for or against a name being of works: what they are put through, and what is none."""
