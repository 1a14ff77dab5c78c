"""From DuckDB's dialect to Spark's: the SQL files stay as they are."""

from functools import cache

from coproduce.errors import EngineError

NOT_INSTALLED = (
    "Spark is not installed here: pip install 'coproduce[spark]'. It needs Java 17 or newer beside it. "
    "DuckDB, which needs neither, answers the same."
)


@cache
def to_spark(written: str) -> str:
    """One statement of ours in Spark's SQL; EngineError where sqlglot is not installed."""
    try:
        import sqlglot
    except ImportError:
        raise EngineError(NOT_INSTALLED) from None
    (statement,) = sqlglot.transpile(written, read="duckdb", write="spark", comments=False)
    return statement
