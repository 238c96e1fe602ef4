"""What a run would read, before it reads anything: streams, events, requests, time, and the limits that it meets."""

from osipi.cost.model import Forecast, StreamsForecast, TableForecast
from osipi.forecast.pipeline import forecast

__all__ = ["Forecast", "StreamsForecast", "TableForecast", "forecast"]
