"""What a figure is about: read off the frame of its sentence, one question a module."""
