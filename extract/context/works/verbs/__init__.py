"""What verbs and their objects say of works: the status that a word, a tense or a stage tells."""
