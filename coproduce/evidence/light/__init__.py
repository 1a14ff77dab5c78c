"""The light path: six short sheets, a first hour to fill them in, and a card, made into a full package."""
