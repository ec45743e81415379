"""What a page says of itself: title, byline, date, site, picture."""
