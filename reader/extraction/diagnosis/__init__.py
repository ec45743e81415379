"""What a page is that is no article."""
