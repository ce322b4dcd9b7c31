Bericht zur Strategie

${datum(zeitraum.von)} bis ${datum(zeitraum.bis)}
