"""What became of named projects: in their sentence, beside other names, below headings, in the next sentence."""
