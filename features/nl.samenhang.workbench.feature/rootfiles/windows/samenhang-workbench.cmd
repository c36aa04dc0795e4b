@echo off
rem Starts the Samenhang workbench on a JDK 21 or newer.
rem Use: samenhang-workbench [-nl en] [FOLDER or FILE.regio]...
setlocal enableextensions
set "HERE=%~dp0"
set "JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%\bin\javaw.exe" "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%J in ('where javaw.exe 2^>nul') do call :try "%%J" "%%~dpJjava.exe"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*") do call :try "%%~D\bin\javaw.exe" "%%~D\bin\java.exe"
if not defined JAVA (
  echo Samenhang heeft Java 21 of nieuwer nodig. Installeer een JDK 21, bijvoorbeeld van https://adoptium.net, of wijs hem aan met JAVA_HOME. 1>&2
  echo Samenhang needs Java 21 or newer. Install a JDK 21, for example from https://adoptium.net, or point JAVA_HOME at it. 1>&2
  exit /b 1
)

for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
start "Samenhang" "%JAVA%" -Dosgi.requiredJavaVersion=21 --enable-native-access=ALL-UNNAMED -Dguice_bytecode_gen_option=DISABLED -jar "%LAUNCHER%" -install "%HERE%." %*
exit /b 0

rem Takes %1 if %2, its console twin, is version 21 or newer and none was taken yet.
:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
for /f "tokens=3" %%V in ('""%~2" -version 2>&1" ^| findstr /i "version"') do for /f "delims=.-+ tokens=1" %%M in ("%%~V") do if %%M geq 21 set "JAVA=%~1"
exit /b 0
