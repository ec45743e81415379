"""The Textual player: a queue on one side, the article on the other, and the voice lit in it."""
