"""`python -m extract` is the command `newsfigures`."""

from extract.cli import main

if __name__ == "__main__":  # worker processes import the main module again, and must not run it
    main()
