"""From bytes to text, in any encoding."""
