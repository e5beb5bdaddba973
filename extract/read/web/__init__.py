"""Pages of the web, as files and in web archives."""
