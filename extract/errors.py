"""Errors, named by whose fault they are. Each message says where it is and what to do."""


class NewsfiguresError(Exception):
    """The base of all errors that newsfigures raises on purpose."""


class PackError(NewsfiguresError):
    """A pattern pack is wrong: its author has to mend the file and the rule that the message names."""


class InputError(NewsfiguresError):
    """A document or file cannot be used: the message names the file, the place in it and the remedy."""
