@echo off
rem Samenhang from its sources on Windows: builds what is missing or older than the sources, then runs the command.
setlocal EnableExtensions
set "ROOT=%~dp0"
set "WORK=%ROOT%.build"
if not exist "%WORK%" mkdir "%WORK%"
call "%ROOT%releng\nl.samenhang.dist\src\main\dist\bin\find-java.cmd" javac
if errorlevel 1 exit /b 4
if /i "%~1"=="verify" goto verify
if /i "%~1"=="workbench" goto workbench
call :build command-line releng/nl.samenhang.dist || exit /b 4
call "%ROOT%releng\nl.samenhang.dist\target\samenhang\bin\samenhang.cmd" %*
exit /b %ERRORLEVEL%

:verify
call "%ROOT%mvnw.cmd" -f "%ROOT%pom.xml" -B -ntp -fae verify
exit /b %ERRORLEVEL%

:workbench
call :build workbench releng/nl.samenhang.product -Psingle-product || exit /b 4
call "%ROOT%releng\nl.samenhang.product\target\products\nl.samenhang.workbench.product\win32\win32\x86_64\samenhang-workbench.cmd" %2 %3 %4
exit /b %ERRORLEVEL%

:build
powershell -NoProfile -Command "$s='%WORK%\%1.stamp'; if(!(Test-Path $s)){exit 1}; $t=(Get-Item $s).LastWriteTime; if(Get-ChildItem '%ROOT%pom.xml','%ROOT%.mvn','%ROOT%bundles','%ROOT%features','%ROOT%releng' -Recurse -File | Where-Object {$_.FullName -notmatch '\\(target|src-gen)\\' -and $_.LastWriteTime -gt $t} | Select-Object -First 1){exit 1}"
if not errorlevel 1 exit /b 0
echo samenhang: De bouw begint; dit duurt de eerste keer enkele minuten. 1>&2
call "%ROOT%mvnw.cmd" -f "%ROOT%pom.xml" -B -ntp package -DskipTests -pl %2 -am %3 >"%WORK%\build.log" 2>&1
if errorlevel 1 (
    echo samenhang: De bouw is mislukt; zie %WORK%\build.log. The build failed; see that file. 1>&2
    exit /b 4
)
type nul >"%WORK%\%1.stamp"
exit /b 0
