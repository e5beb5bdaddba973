"""`python -m extract` is the command `newsfigures`."""

from extract.cli import main

main()
