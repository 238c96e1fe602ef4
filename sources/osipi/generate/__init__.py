"""Pages and forms made from the code: the connector spec, the reference of options, the reference of tables."""
