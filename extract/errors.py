"""Errors, named by whose fault they are. Each message says where it is and what to do."""


class NewsfiguresError(Exception):
    """The base of all errors that newsfigures raises on purpose."""


class PackError(NewsfiguresError):
    """A pattern pack is wrong: its author has to mend the file and the rule that the message names."""


class OptionError(NewsfiguresError):
    """An option is wrong: the message tells what may stand there."""


class InputError(NewsfiguresError):
    """A document or file cannot be used: it tells the reason with a remedy, and the place: file, member, line."""

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(reason, place)
        self.reason = reason
        self.place = place

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}" if self.place else self.reason


class OutputError(NewsfiguresError):
    """The results cannot be written where they should be."""
