"""Coproduce: did people who use services and people who run them decide and do things together?"""
