"""What a run would read, told before anything is read: streams, events, requests, time, and the limits on them."""

from osipi.forecast.model import Forecast, StreamsForecast, TableForecast
from osipi.forecast.pipeline import forecast

__all__ = ["Forecast", "StreamsForecast", "TableForecast", "forecast"]
