"""Times in a sentence: dates, calendar units and phrases, and the stretches of days that they mean."""
