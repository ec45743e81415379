"""The command `reader`, and `python -m reader`."""

import sys


def main() -> None:
    """Run the command line and exit."""
    from reader.cli.app import run  # on use: worker processes import this module too, and need none of it

    sys.exit(run())


if __name__ == "__main__":
    main()
