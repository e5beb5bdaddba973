"""Runs over many machines: a Dask cluster reads the input part by part, and the parts are joined at the end."""
