/* forecast.h - vigil forecast: how many reviews fall in each coming week. */
#ifndef VIGIL_COMMAND_FORECAST_H
#define VIGIL_COMMAND_FORECAST_H

#include "context.h"

extern const struct command command_forecast;

#endif
