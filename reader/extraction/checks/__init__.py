"""What of the body is furniture after all, by its words and its shape. The rules are data."""
