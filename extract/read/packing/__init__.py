"""Packed files: compressed streams, and archives whose members are read without unpacking to disk."""
