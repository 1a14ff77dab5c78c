"""Power, read from the records: where it sits, whether it has moved, and how far it reaches. Never marked."""
