"""Where in a page the article's body is."""
