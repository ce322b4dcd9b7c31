package de.zielnetz.zugang;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which address shows which page, and what browsers may keep. */
@Configuration(proxyBeanMethods = false)
class Seitenwege implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry wege) {
        wege.addViewController("/playground").setViewName("forward:/playground.html");
        wege.addRedirectViewController("/", "/playground");
    }

    /** Files in assets bear a hash of their content in the name, so they never change; pages are asked for again. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry dateien) {
        dateien.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        dateien.addResourceHandler("/*.html", "/*.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }
}
