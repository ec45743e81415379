"""Article -> Spoken: the one core that the player, the export and the batch all read through."""
