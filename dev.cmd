@echo off
rem What ./dev is on Linux and macOS. "dev help" lists it.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0"
set "MAIN=org.yiti.app.boot.Main"
set "VERB=%~1"
if not defined VERB set "VERB=help"
set "REST="
for /f "tokens=1,*" %%a in ("%*") do set "REST=%%b"

if /i "%VERB%"=="yiti" if not defined REST set "VERB=run"
for %%v in (run yiti check fmt shots bench image help) do if /i "%VERB%"=="%%v" goto %%v
call :help
echo dev: there is no "dev %VERB%" 1>&2
exit /b 1

:help
echo dev run            start the workbench (the first start makes a sample year)
echo dev check [ARGS]   format check, compile, all tests; ARGS go to Maven
echo dev yiti ARGS      the command line, from this checkout
echo dev fmt            format all Java sources
echo dev shots [ARGS]   pictures of every screen
echo dev bench [ARGS]   the measurements of docs/benchmarks.md
echo dev image          the program as users get it, in installer\target\dist, started once as a check
exit /b 0

:run
if "%REST%"=="" set "REST=open --sample"
:yiti
call :need || exit /b 1
call :build compile runtime || exit /b 1
"%JDK%\bin\java" @installer\jvm.args --module-path app\target\javafx -cp "%MODULES%;app\target\libs-runtime\*" %MAIN% %REST%
exit /b %ERRORLEVEL%

:check
call :need || exit /b 1
call mvn -B -ntp verify %REST%
exit /b %ERRORLEVEL%

:fmt
call :need || exit /b 1
call mvn -q -B -ntp -N verify -Dformat=apply
exit /b %ERRORLEVEL%

:shots
set "TOOL=org.yiti.app.shots.Shots"
goto tool
:bench
set "TOOL=org.yiti.app.bench.Bench"
:tool
call :need || exit /b 1
call :build test-compile test || exit /b 1
"%JDK%\bin\java" @installer\jvm.args --module-path app\target\javafx -cp "app\target\test-classes;%MODULES%;app\target\libs-test\*" %TOOL% %REST%
exit /b %ERRORLEVEL%

:image
call :need || exit /b 1
call mvn -q -B -ntp -DskipTests package || exit /b 1
"%JDK%\bin\java" installer\Package.java image || exit /b 1
"%JDK%\bin\java" installer\Package.java start
exit /b %ERRORLEVEL%

rem --- compile, and lay the libraries out: JavaFX for the module path, the rest for the class path. %1: phase, %2: scope
:build
set "COPY=call mvn -q -B -ntp -pl app -am %1 dependency:copy-dependencies -DincludeScope=%2"
%COPY% -DexcludeGroupIds=org.yiti,org.openjfx -DoutputDirectory=target/libs-%2 1>&2 || exit /b 1
if not exist app\target\javafx %COPY% -DincludeGroupIds=org.openjfx -DoutputDirectory=target/javafx 1>&2 || exit /b 1
set "MODULES=app\target\classes;db\target\classes;model\target\classes"
exit /b 0

rem --- JDK 25 and Maven
:need
where mvn >nul 2>nul || (echo dev: Maven not found. Install it, put its bin folder on PATH and run this again. 1>&2 & exit /b 1)
set "JDK="
call :try "%JDK25_HOME%"
call :try "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%USERPROFILE%\.jdks\*25*") do call :try "%%~d"
if not defined JDK (echo dev: JDK 25 not found. Install Temurin 25, or set JDK25_HOME to any JDK 25, and run this again. 1>&2 & exit /b 1)
set "JAVA25_HOME=%JDK%"
exit /b 0

:try
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25" "%~1\release" >nul 2>nul && set "JDK=%~1"
exit /b 0
