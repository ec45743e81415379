"""Playing: the way of sound from our hands to somebody's ears."""
