"""The same questions on Apache Spark, for records that have outgrown one machine."""
