"""What percentages measure: shares of a whole, parts of one, rates in a place of their own."""
