"""What measured amounts measure: what is done with them, what can be done, what their unit says."""
