package de.zielnetz.entscheiden.wahl.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How candidates are rated (settings).
 *
 * @param wirkung kennung of the criterion for which the net itself proposes a value; where the net has none of this kennung, it proposes nothing
 */
@ConfigurationProperties("zielnetz.wahl")
record ChoiceSettings(@DefaultValue("strategische-wirkung") String wirkung) {}
