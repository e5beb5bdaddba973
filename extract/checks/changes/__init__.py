"""Changes: differences and rates of growth, and what they give away."""
