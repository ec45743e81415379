"""What a page itself marks as furniture: elements by tag, attribute and name. The rules are data."""
