"""Speech engines behind one small contract. Knows nothing of articles, screens or sound cards."""
