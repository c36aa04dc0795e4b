@echo off
rem Finds Java 21 or newer and sets JAVA_HOME: JAVA_HOME itself, then java on the path, then the usual folders.
rem The argument is the program it must have: java, or javac for one that compiles too.
set "FIND_JAVA_PROGRAM=%~1"
call :fits "%JAVA_HOME%" && exit /b 0
for /f "delims=" %%P in ('where java 2^>nul') do (
    for %%D in ("%%~dpP..") do call :fits "%%~fD" && exit /b 0
)
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    if exist "%%~R" for /f "delims=" %%D in ('dir /b /ad /o-n "%%~R"') do call :fits "%%~R\%%D" && exit /b 0
)
echo samenhang: Er is geen Java 21 of nieuwer gevonden; installeer een JDK 21 (bijvoorbeeld Eclipse Temurin) en probeer het opnieuw. 1>&2
echo samenhang: No Java 21 or newer was found; install a JDK 21 (Eclipse Temurin, for example) and try again. 1>&2
exit /b 1

:fits
if "%~1"=="" exit /b 1
if not exist "%~1\bin\%FIND_JAVA_PROGRAM%.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "FIND_JAVA_MAJOR=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FIND_JAVA_MAJOR=%%~V"
set "FIND_JAVA_MAJOR=%FIND_JAVA_MAJOR:"=%"
if %FIND_JAVA_MAJOR% LSS 21 exit /b 1
set "JAVA_HOME=%~1"
exit /b 0
