"""What amounts of money are: prices, wages, terms, values, sums that have a name."""
