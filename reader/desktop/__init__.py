"""The desktop's own keys and widgets, for the player: MPRIS over D-Bus, on Linux."""
