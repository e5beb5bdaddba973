"""By what, among whom and over how many places something ranks."""
