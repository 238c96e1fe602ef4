"""Files made from the code: the connector spec, the reference pages, the connector in one file; checks of a release."""
