; A setup program for one Windows user, from the folder that Package.java makes on Windows. NSIS runs on Linux too.
;   makensis -INPUTCHARSET UTF8 -DIMAGE=<folder with Yiti.exe> -DVERSION=0.1.0 -DOUT=Yiti-0.1.0-setup.exe setup.nsi
; Names in paths and the registry are ASCII; only what people read is Chinese.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!macro Need name
  !ifndef ${name}
    !error "pass -D${name}="
  !endif
!macroend
!insertmacro Need IMAGE
!insertmacro Need VERSION
!insertmacro Need OUT
!define EXE "Yiti.exe"
!define TITLE "一题通"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Yiti"

Name "${TITLE}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Yiti"
InstallDirRegKey HKCU "Software\Yiti" "Folder"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${TITLE}"
VIAddVersionKey /LANG=0 "FileDescription" "${TITLE}安装程序"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Yiti"

!define MUI_ICON "..\icons\yiti.ico"
!define MUI_UNICON "..\icons\yiti.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"
LangString RUNNING ${LANG_SIMPCHINESE} "一题通正在运行。请先关闭，再重新安装或卸载。"
LangString RUNNING ${LANG_ENGLISH} "Yiti is running. Close it and try again."
LangString PACKAGE ${LANG_SIMPCHINESE} "一题通交换包"
LangString PACKAGE ${LANG_ENGLISH} "Yiti exchange package"
LangString KIT ${LANG_SIMPCHINESE} "一题通督查工具包"
LangString KIT ${LANG_ENGLISH} "Yiti audit kit"
LangString REQUEST ${LANG_SIMPCHINESE} "一题通索取单"
LangString REQUEST ${LANG_ENGLISH} "Yiti request"
LangString REVIEW ${LANG_SIMPCHINESE} "一题通汇报包"
LangString REVIEW ${LANG_ENGLISH} "Yiti review package"

; Windows lets nobody open a running program's file for writing.
!macro StopIfRunning
  ${If} ${FileExists} "$INSTDIR\${EXE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${EXE}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(RUNNING)" /SD IDOK
      SetErrorLevel 3
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Old jars must not stay on the class path, nor an old AOT cache beside new jars.
!macro RemoveProgram
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\YitiTrain.exe"
  Delete "$INSTDIR\yiti-cli.exe"
!macroend

!macro FileType extension id words
  WriteRegStr HKCU "${CLASSES}\${extension}" "" "${id}"
  WriteRegStr HKCU "${CLASSES}\${id}" "" "${words}"
  WriteRegStr HKCU "${CLASSES}\${id}\DefaultIcon" "" '"$INSTDIR\${EXE}",0'
  WriteRegStr HKCU "${CLASSES}\${id}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
!macroend

!macro ForgetFileType extension id
  ReadRegStr $0 HKCU "${CLASSES}\${extension}" ""
  ${If} $0 == "${id}"
    DeleteRegKey HKCU "${CLASSES}\${extension}"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${id}"
!macroend

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "Yiti"
  !insertmacro StopIfRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${IMAGE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${EXE}"
  CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "Software\Yiti" "Folder" "$INSTDIR"
  !insertmacro FileType ".yiti" "Yiti.Package.1" "$(PACKAGE)"
  !insertmacro FileType ".yitk" "Yiti.Kit.1" "$(KIT)"
  !insertmacro FileType ".yitq" "Yiti.Request.1" "$(REQUEST)"
  !insertmacro FileType ".yitr" "Yiti.Review.1" "$(REVIEW)"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  !insertmacro TellExplorer
  ; Newer JVMs refuse a cache whose jars changed their file times, so it is made once more where the jars now
  ; lie. If that fails the program only starts slower.
  Delete "$INSTDIR\app\yiti-${VERSION}.aot"
  nsExec::Exec /TIMEOUT=180000 '"$INSTDIR\YitiTrain.exe"'
  Pop $0
SectionEnd

Section "un.Yiti"
  !insertmacro StopIfRunning
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  !insertmacro ForgetFileType ".yiti" "Yiti.Package.1"
  !insertmacro ForgetFileType ".yitk" "Yiti.Kit.1"
  !insertmacro ForgetFileType ".yitq" "Yiti.Request.1"
  !insertmacro ForgetFileType ".yitr" "Yiti.Review.1"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Yiti"
  !insertmacro RemoveProgram
  Delete "$INSTDIR\*.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays when people put files of their own there
  !insertmacro TellExplorer
SectionEnd
