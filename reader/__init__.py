"""Reader: finds the article in a page, leaves out what a human reader would not read aloud, and says the rest."""

__version__ = "0.1.0"
