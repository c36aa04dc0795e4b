@echo off
rem The command line of Samenhang on a JDK or JRE 21 or newer.
setlocal EnableExtensions EnableDelayedExpansion
set "HOME_DIR=%~dp0.."
call "%~dp0find-java.cmd" java
if errorlevel 1 exit /b 4
set "CLASSPATH_OF_SAMENHANG="
for /f "delims=" %%J in ('dir /b /on "%HOME_DIR%\lib\*.jar"') do set "CLASSPATH_OF_SAMENHANG=!CLASSPATH_OF_SAMENHANG!;%HOME_DIR%\lib\%%J"
rem The language server lives as long as its editor, so the second compiler is worth its while there.
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="lsp" set "COMPILER="
"%JAVA_HOME%\bin\java" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%HOME_DIR%\samenhang.jsa" -Xlog:disable %COMPILER% -XX:+UseSerialGC -Djava.awt.headless=true -Dguice_bytecode_gen_option=DISABLED -cp "%CLASSPATH_OF_SAMENHANG:~1%" nl.samenhang.cli.Main %*
exit /b %ERRORLEVEL%
