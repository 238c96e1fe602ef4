"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(5+TB$@=I-+zE+L_`38|NsC0|NsC0|NsADyB_slee8_@=mEvs?$7|&Z>De$T%-|G?8EEa`<VJ>`rP}aw!Naa*R4M5J>4s<HiZ@Ew_VKZOTP2b
9Un*Az$F5did6{!S6Zb*O9}vO?{5J5eNdq27QsL_y}&&HieA_@%>~vvP!uF+41g#Boj#uMC=s@s+lqoAPkj5&Q8&5K%NN#?9PhUS)<CuoS_`(AwtUV72|H-1
B_&lInkWEs?&|H7l7LOEy>tP{prx>|07ghNVzl2k6QQPndv$WCRD~!c2vte~g4m&;8%;nBcEW|)ZMJ>hsp<83H@DUD^^j0eqpu!!vEWE8TG>cS03;|$O|(L`
)z*6$sb0oSfN4Mg00#AdDaZ;6015yA0B7F$cqAUJt8_E%hCl$`z#2IK8UsKD2B-i7sj<)s@1`9atw7==3Zl*D*K=*Bt=8meb&Bf}v<SxN)46iJn5$y@8{c<E
xox(A&z<K@;Ci7swV+_k2V9jY-p+_UJ#<k(Is$p{Rr58vR=f|ddVQ<|=WW@#F&*8(=Fq-jv`YKl?{7^4S^zXDAgL?p$(DkpBPK1F6QysTUUS=Os7u=wdo$($
1E+Fx%<J#IDb(IQo&)Fr04VOqRq^-RA!^!yGynklZ1pYe-%h|33)?(<Z++alw($Gm-E%gvsTj7|M9(a{YZN50s`_biffxtb+%!Gkaj2SW*jcn1%GSEY?|l0`
@j~sShim{y0CRBoy(o9SoCmhjnj~<8ZL4D?KDD;C*Jc8HyVJ?_@_n5S;QD>rMP{AJ%><6Mw?_!Od*jbNjWpN*WLM7N)@a*fp}Pbb14PJ{3v}F*?>v*<8pp0H
-dWC?iF9h<Td=lzXuaqMI_?3TnXqcLYfTR9S1i7}fU&(KZH;5lX><~)wqs1WvsZ5JV(RX19`~<poIBGymG#Bv+yET)huh@4+;^V)cV&ls)~@e&sy>6%I&GNM
Z9R2#G~1)LXh7wnw!x^X+p_@Z0165X=H0f`7$#mF@3h_@ULR^|?0Lz_@D&ALLEjMdsF&8EP~_uyfR*+PA>5tjXzhoWy-!n?_8pB<z23rxQlJz*&mU}MUwZhj
zWSZ=r2>LimPY56W-|}B3L@!d(!JY&XaED+`rbuPSa$o3JOGET?Xd^~*mlFH)~3t=01?;#&;Txs2pEkNw^<h%Wmw#6D3O)brL$C|R+BW#-*GRj@O|j_Y9Og(
6uRzBw#H4@cX5f1$T_J)TG88MHuTpn?(k`VtzOeI?W}FI&44=k<yU|+Dw}QY9B=>>V9QVdn8uHC=HBN~coLU<_ZKM2*5$g5w!%!7Z6!O9ig&&1cc5^y0Arxy
0H$UD8N0hC5h&S+ZoTJSH<$nb2?LBfNP2t3i!7vx5DDxZ?asVtIsvuTkQx904lb~!i)*mbAm?UxR*r7x({|6NA7!nwl{6jY-LG;4*`C^R%<lT(;0$X300007
ssNw>4cG-T+uJw*8ojq|eZAftySPXSp}+tc(A0qER^R{t00i#fUwuHm*E)#PT3M@eaUBSn2izQTl@(F8s;a6gg+)Y_SDn=CQDRGN?=z89UDI|u&G+1AqI)+4
y1S}fwJ%pYwzFruJGi;C?#Fi5Eor7k6~4ZlGBIuGuTB?+!?~Je(!RZ{hljg!>D88f*yv3&S}u&LzRmV;tg5XHKm}Db^ef)-c1^dY``<T!`{&*&_BYc$*f{zE
e3k8SJ*?<^&vsNGrb3F_R@HQK2ml;h(!``jZJza3*$*wvJoM2w-LAmGOs8#fOA}a_rmR{olb}T)ag$8M-MhBTm1*xjd}|B0)1_~_*S+GUAXg82-tPMc(a;St
5C|ZFGy(t!m?INS6VQ{>K^mE<=+jL^@_^F_gd!0%Op_s|qe+SBFsF((kPYQSN2oM3001OvB1D7}DYVk3>Y9F3dXLpVMIO}JQThnfJx8SVG6U3P27myBl93{4
nKe&pXlS3Qr9Tl*Mw*Y)Ni=9}L8h4i&<212g+ve#1keP~0Sy5Ov}vh=WF}JvQ#28yK$A%jga`nDfFNpVQ~XnEY^mw0eyH2gCQ<5ong9bq^WuQ8NPr*XB8Ct6
;Q#^hfOLQmCWuu)nNd`wT2M+w0VzaCiWC_L0uc4*DgtyQKne;;AS*x!O9)E<0*EjD5m8hRv;J59)?+nnW+r}{-i<Z_AF|FrJEH#V|Mj<fDy968C~u@hzUlsN
uW$Z61Dv+M>E`K}`AReEfCsOC=<9QYMlXN-4)w-5ZU0M;`hKeH=ThMIW}p2?=C}X);q#&ReizM$#C#72v^<@bhO90h{)Y5Agzlddm^zpL_3y^(59#qdaH@3T
g#;FDGcwaF7bS=0-~X<uYleRZ?R(Jrk&*<_a<7{SJrzbo{r~OWG<##KI{y+kfHnQp9)+;RxTAm82Iaq)k>OB(`a56k_*VHSbj8n}HgVznNW5~GPT>Sum${;K
ynzA*FALAo^4c^)*eW8lSB1ASw3c${xDJ(AFf19!${RZxe<I>F?OhIEah!7WHEn;VrY6+w>tRdqmr>X&?mCKbO}gVNd{aLMLe$kk$9VVTS?c^VvbM&X?iB^e
qc*~ETX(p6U0^@|99Uv0rBk3OKlo8eRE3C-cXgl2pAMTj&8j<V6zDVjUpSZJrRZjvq~UBA{LrE3#A0jq$Bt)caep^$WddpH^o@UJ7d+LdA4El_1PDV3aMW~N
R13*gt)?7NSJtsiU8!$}lSYIyk0!HE-S|@f=O3r^fmieG@fiaf(8~W0`NK1h{40V84nL(3yyWYB<Cf>AFF0T5JFa>a8h_6r*MIs>+x<IxK=BC>HF{t}nW^VF
6pz;bXJ5v@@%Asrxa(QY&0qF_9S`}-z$9!(p+H#2pZ{(Gs2v_y|Krtd8&+lmSO9E*OgtbCyZBmze`uGe>bCUozW$v%bk6qc*Z+^l*}bj0ZD*0-yK~s%*S?6#
L%(Id@TvPG5QDfRDxV?)y8Qr;7*dd3aa24%)@UJ-990OaAV;i2bgFj#x(xF^lw{G1J!?*|@{Xil%_5x;cU;y3u(cjO%?SAJaxO3SegV8c7H)Sp(6<aYyc_wb
wLu4i`!Vm8z+l0dnuG9+j9ercd3!`{@2=(9nTB}x@iCIXRF*B*!QINjOba`mpA|7+NW`!0?(<X;918>;L;Q=81q(9yAb~W8p8ebM|A6uF|A%)R`9L0sL7J8e
bPz?XW-?iKVOx}0u`~7l{5le~A=2~4RTx8B(S%()|Icwh<*WY+dyoA8&Un%yB8a~qT=;rZ<Q(Un9U<cyg}N<>%akz+kGea`xGdnnGQOy<L<q1E{fq*QrhK)y
pzyGppiQUr27R|C6lgXZxSOZeVxG^Q+w|aPvB8d@aOMxmPAn48sA)8dJz1mx`h``Hfi=RX-WPHY2c6{Y7|$}|gY1Xy#@IGJZ_s{`YB0C<3M$@EAVEi_Ig<iE
^IZW1@@?<ybrkBB*WU9q#9Ibl>DGVG->a<Zn+@RBTx<AQEcK&jw)=>9vO&VC4@}5V{bBPm!a);iJ3sR%ID{+K03CY{M`IZo+W_+*Gq&_dxnjcnrrRlK1wtFB
A-5fog-Mo}8S+M-`!II7W`%#&f7y$`A3C!S>t3Iyy!oN|__O-ezf!H+?mvOIy5*ULeZ9Ikfj=L5ZE+>s0v|8)SN#&4Ne;ji5JL&YOx6EJ{Vf&z%gSCB6oGY+
|68XfbuSie6>JOV?+s|g)g<9SAd0-eDjdl~Jz;*2<7<lzR<4DzJu>wDABAJBzkR>Qs{z!rM%nfM+K+zK{ziQPdn*3F@m2ro>ue${3%F`S0kHml9p-oioO)sG
TNs%4T7%u0g<wR$^vnO+zuUZq`wy}DmliBKf*5Flc8xgqJfaJ_m-Lhm{XF|XzK64D9zMWEPx<pl1hk@4px{t`*#rM~11H#NsPsTY*HK)I8F7VSO{iy@ynxIH
^=ozq$=7DheO-Z~F2bxZh6u;I`~=!&HL~*PdfbpYuW|aJd;G)KYNYL9e_GuJ4PPwGx2T{g0@f%S+qSIyy`uZ~-2V$@<!n0Y$9`bH+xO|}E%-%30HQ?;GzAWs
S|tr@(i9JGTwk6VPmoCdE%Ojw#1nJhW2qgFS{C^lAKU&=_s_1_3L56l1VjmjLITI^DbBE1rXPYq6%ecWRXAfqxf7^b5v>zwUt3%=>D)baIrb#o5_yxDZQQ>l
+q|V*qfA@rzpM6X4N8PCEApkmtrPto-Q(YfBOMPU^+Z50vj7A<7rV32IosV%ccd+VKPie+Xrs&f@$-oJ)i}%cz>8NO8_9imKX3d)_l4LE#hgg>qt=oLh`a`v
^m&BP2<ZjDdi+X7Q#2webwN_mZzq2<Q8MlHk(A1}`6?Z?ErVQQtm6$U@+%kBarFL*(td8K8&CM=cd%;^I!aw5tkjN81aR#3U??8;L#=4~qG}P>dIHfGuuRig
0StxOY9$I;3IxRZ>G1qL1x1PN?DO>Ex?e@N#CGdFD7;=DijO+zc4@a;J4m9g98AwHG?`J_ZAE^W^xrs}lgRW#Xdh0;pI3oUs!9dt+hBd9e7sv!<2_O>uEqMD
<bnl@w1SXBW!P|iOF4k<<`Za;iK@?^iyONGi$l0|1f%kAWPgv)S^HzdEe@{Dkq2%{;iL&?EI|mNm6D6o$TKPWX1K;(>Z8b@=MPE7Ypi=SE^uFtYnHQZb*lnh
Bry&asM}iHsCweKXp$F)F<zTk72AYvU4mu5m@ARX$b>XUv#->?LN83+#3oK0>Ep&Cn)j8~*AY^l>K-=YloNpcaoFOJL<owgHGhxC*Y*#O)AjuyYVq?}Cw`-r
8~F0>ASLWk>Z{of;X63+s8{j5Bjz6>1=q|S+vo5V$-wtuBaNR3pxfC9gyIQ4;b;#mtzq*p^4ZQU27rY^3Qpp)B?B#5&%QKz;cR_tEF%d3cpE>IXQXe@#2`Os
DGBV?d6*&1XHaHneo9w%7R3pj{9i0<vNdR+aT_TItWqdT$U7YcnPFu*3<cHL9@Sg@NP3$?K!!J4kTNo6)ib*AVI!vIgj`TVz?LxIPpageo)4q%NFPfzu#+D%
ndU}4x6}&I6VTuaP#cl7FA`$QP~fpX3MkN>yib{6Ce-E-ZJjN6JDrHL*@z|D-}Q^f-$Xo1KlCgDptpgpWWh{j9|%(revLN#`!)?tClTFv&Q0J^m9jvHdo2e-
+Y*-S9*(pQAS@9n{4ocjs;3TMv;j6oDzAyZ65qVpA)x^T_*PI(BhJ%Y{z>5kp;K2~i~`_Z&1oxd^7E|+YB{d_Dmm!*q($!LIL0Jwcc0t-Bmzqk3o$GSAKsHS
#b)~*(D(bl5NlEzm4D!6?LfcR`o?~y48Tcm=bT6P(~sqmxEU`kF7YLyo1p>eEjNf&0TBO#BK{yi@$^e&Jc$PY^hBi012s)M1^_7I9dmn2>a>MDj@1KmaY4Nf
7=KPUH@_~kpEz;B+E-@hQ4tm#YfXbc@B|fnfLF6us2vg>sf+T+;I54en%Ub<z;qqZViW<$SOG}uc<TOo@w)lJRhdVkC|d-uz)y|Ozv=Uz9P4B|fu^5GbDKTD
D3@>nU_%1x@kU`VSiN|38&u}P*2P7*k&tg;0pcyX1l@ke@esD4L4}CvVXB!eO^(o04BdhA6$`aatJi(}^t!qjH_69-J#Skx4xa7;Kkyw1r)c#R2y0spFw_h(
5y6it3<k2rS*jY9MX<G(dev3ciREVJ1K{~VRez5ImI=u2u~e@ls*08+mbjh7DxpJmMH*!87{{7dS1&CoEjt*MSd3ke@&e(g#BGZB=-<z2{{j&FwvBxVL5rzq
0Pt-4S+wuNzZ?gg8v39y!TNLK{n)9yXb>r#ZB5<X>D~lv(8G(-<;iiLDg@kty4Cfpfc2=~a5P<ET|tDHYp7#mT{GPpO;ANo0i_)3DkzF5f?)Uyf&rs45h~JW
Av*Qv;QAIS0kEUjEf2fet5vhoNfi!u{(tBGpGmh(S+NVh<F5;E;6W%8^?yQ3jgP^w!D7N40j*|;$De4Q5T|D>*9Poz0ZVz5bwF-@GenIlv4n&90FIq6PSDr4
Kc4ol;nBz*TYT9L`DY+;B8S3pk8TCY6co2&j?#22LO6kR87PKfQfeeoRx_UGZC*2ca=_zy=f7Lmrn3NNtG!;dck%*Aa}HSnL_t8MIN&g(RFg;)l@$}eTHj2v
PV6T^2+nbi1K4^BR_Oz3K##=hl|VSb9-75qu>^b_2r9urL}CUR3M!eVNTR`{oQd0;i2%jbh9+-;RhWrccF_SrOsUp~>eUAr(K}$<<R?zpD-vT44qD|poK9P-
keQVzsi26elB!mSsH6&7Vx^iOe>3XcS8SH+p2~Dp1qBd6%8ymuMcWipF%U#SF%uCHRTRw;RLN4zQCl1k^hAI|6%|C$_`|BlZf%6dB^F?&BIaE+L^Y$)r;944
>&FnalCs)&H)V)k=gQ3Eo2GKKHE~4|aw?9DIJu2ZI;R79y>ogvq!UeTHZ~S38JU5a%Lzku2qlye7O`_W*4S~PbczZ?X!RvL>C02cw;nsb$aFB%UGBJVBp)W3
*@H+=oaltkEU=y?;nM>nc5VgZw^2nu{1B<e`;tx=U>!0Yi8h4UakTHR7Vk%hoO*NY{7es^YA%P1=N|8=FsU^vxQ}sp@u6>jvs_ziGO+V1w4=5M{J_t*c>(e6
Y>LrK7`JN&c)556$7-n0XBW*n^jl`xtwz_T1$-C_4+jv!WuhJ8NRzZ(Tp0w$fu@??YWI1HIzGug={SYGpmzFC9y@3^!QBiop$SKQjF36hFpqtiL+Sd8GcmtE
rPDn=qh~}KB$_-L-BW-)jYitla|T!Uhk2&bFEl8i4e3Y^HW#(H+qPPx{Eh%-^(?`?yGCoVTR;))-g|WPs-6l!3YMS)lE>RYWYY_Q0KTn}z-BlHL`HW3i!G9<
RwYz|`R~8iC}{W`xW(=5LU(47K=m5fJIaZM{Vnv4!|F&3nlTI#KfMC$z2NWd@db#0$}|VBOj~XNv2=jJ*2KG^uU!~0Vh}zFB-{zOksc1dXoL}=S_BTJfYd`-
0H01`I4p@D2yj?gf|BiV*~UG-a~msJ)u8)n&lmR-QK!0o7Tj*?zN8Ym(fat^S)dX@Xlb^CA6d*NLl(4v80_#E0Ki}(fYjZs-3&Rgg06(HM}n$0-5TqMH?5z9
q~o1Li3vUeeE!*?<AXp#A?pE}HLm`%RvkkW8l!?YSHUtNn3~zMgN&NvjlYf7w?3!U1&FqdtoEg0-{d<x_LeAh3374k{+WT#j(}K8$Q<$WHOBdO&DG78nUt3$
#B2^_Jt7Js1!WOZ6*sRvnaTC*qz#i&h8n{A#0ew-P31o8n@PM1kHSG9JSO%T95s~x^0)vGT>JecSo5-AardA*n`tj68;8H0>r!yddL3}Vfux-Q0>G%`lSBP_
pqRnio7dn04}AD%uUt7Irr*%j&)Bvwe6aWYv^cd@K=eO-ns;BF|IWDp-ktU1o!^n;?JNuw#D*n6*3(j-BH;B?WH{8<zkEbN6W3P~@;P?y?oIpnWh~w&EH=q$
9!>zOml7H+D|JbuOO?P{Rxzu2ObFiY7>c6wX6$Jgq8O5h3JRsASR*}38J6ndw5c^sWDep#ps0xv_0mZB($Y#AVg&_+q{5|zIw5d+?|-^4WdnDu>O+-e!5c;K
*K9Sxvnn0uZ+j=JXlEE3t6<Vv0nE&441Qa^mW)DI$v*l_`CZ%$NnC&1%Z?55N2lrrgfZFlFG7<6QWQZF20mu&=_dj}UId3mK2#im(FFvy(xq5ncWzTlmjh_f
<RmLV6&+EZiVq9kR>Pe;$*Jr1%?#(w4;qWx$JO;aB}YuD6xwDTu$N<0p3Y3UZ)a@%Ul|W6Q8OQ_A*ZC@*PRB@ykrfW(@fJ?qt@n3)tF&b;($~p^p%6%40re0
a&gU*vjd$KZs`t*g+4*(dP$RPkql8Tez?N%aeAKVomoa$Ub86+NlrQ##<zKJ<Zv&?_4e>hf+C_w;m6M(E>^nSu9i?eqO1(Sw1GS!B+Eb85wR2XRUqm<+3FvO
fI)4d>}hIH9XaZ1YROqxZE7NRa4-QUnFE}%67c(I_P4XZJAE!^Jlz7t6|La$-o{Lptxg~dO5UP`oH8USSa*`t25J_~s?%;}1q|htiVF}Z+gCLu$VlT`;jPXs
ia0=Ml!eax$k~q4E*{OIEwwNhe14`3114a=K4`s@0a6_?88H_vn@m@vHpp$LRYYN?YSUJ&RxgvZa+h@5@Aibfm~e_{PFV%z^>(qHOG&n8DApcQCuv8tDQ9Wk
H&9EoJ=3e@sH2qOH%?5VvuVq;sHz;@<!xFc3~+HOR(H!b_DzvoW}Q4`snRa=U&ONV?d2=s)P4y#MK+x{CR8YcR+J>Cr&>z7wUjY+J80JqG{K~7Nr{3AO*}X>
VXm_QjL4F`J4uNbr1DKG(?)c|vpLn9GT_I$RqE9_;HLwnN|TmKI!kVxQ8$%I=skO2(doN>b}osrYok44J%P|78qSB%OnCbJ=xX@I<1P8OYsEPWmOADm*8Jkv
6;%=OmwMP|Hv3OoO=~f_(_S4N%#7-A@-cteTAxv0f4)aU!k6bfB?pxBRL=q?^A>gF<D;7^_+jSbR2?Hjyo@=IeKB~Jw*Bc^V>{qR%CB^4<t~e*5F<L-K9u6c
vCY-@(~b25RPVj0ZI^wSB5?G`s1=N43h{n8rABZogQ^J4`^IlWAUNx*j%~ZK&eOrw1-LfV2Sh2gDG1QbgO!77?|gF)cH0$OJmYGOrZVGgYPEGUOVE8Zqdvl$
*PX3shjbmX{0h?m7#6Pk2x@CeoO3khn+QmOqC+(i2C<&Wx;*ySA)jAqQd=j!m-_Fl#>%kC*H;<<_Ply6f<Gs+9((o9NbiSTFII-u=Qc`ysz{=#%CJ@IHnecq
v_@;hwM3(W(@M>>eJxWoG-jKvjSmTRj<qvnOjm`Ky$r?9ZBo{5CNyHa8iz6Ix>_85P4%N`)t{-`+oTBT4QW-1>soMd=<lVQw5<Uf;KA{bU}$-(m((6!`Wx_U
0zIugr&?=!#jzD=*k_52D2avkb4YrdtKSRT>S|ls$N?{Z5zD@j*}N)0GRE(lzGZdelOB(p-W=cGQ{Uq&6D9CTov|<~YN=2+9Hcnn_{R8rX1_dITEttNS6!Z6
YJDq*Ur%xDGodUUfVYS~3*%*ob85t}5a&;knn9Wbbb6duj1B0oH{W`Fvt}fk5Uvg^VB;^@#Ro_OLEwtpT{>|iSL9!Oz-!_6B53wE`l~b7&YdT*cCQi0x;fFy
sLq=INvl4*L$%(3JL9Wi?ZKfD_Mhwxi4sjv3XillZ_c^xNwC^-hVYr7L!}%<TF*jTHUg0Nr2*hmH&by-w4GT4LWI3jSXds_#wluvPzdN`a5DTXmQHO*B2XQP
i#<ohRqXcCq^qIWYb8)-sE|k&4rj@N4Gq`jFPP5d-mVrgSNkGcra(f$5-mI4=$hMGYJ)uV)JVRaglZ84AQOqj``2*%lu$T}k_%ZC#x-yt{=zW&FoCloqeoIW
TpD5#=z$G)pPuUfs*x7j2)yBZvLob#R{nk%rK`n37H5eSPtq#&xA_4RCVYbi(w%cY`Mv9-u?eHtSR7#xQXsJ*+>|H2X#Y$6xw1~g)9^XYegu89BD5VvJ<q*p
E7d|yOVvn;Mj%6^p$~@--UH4patOI5J-z8~3Vhz`+ITtP3g}jmoud3`s3LE~D$f?Myro+CQT@5D?wU89LvC%D5wq<S0T7;U34;hXH1FflvA<<wBYG3j(^gmP
`tN;cMX!2!7L3r8Jm?(eVXVoi?JOxRc;1$Z*`*kXoMA8Bt55a6j;7y#^$K@F?7ye_4ZJ>8PyDa82AqEiTlto(p%3E!$Ng8HY+K!P@JXA30U!O4oLR+)^0FHd
KiY(4zKg(x2z?*uhNM-|JDWfE8y#NNtoTzt$Z^jO-q8<#+;2zM-&UnQxBBfHgd;^9`jEl+g-Et9F~5#&HtCaW(0e~pr_il<#0`zif<5_9JSMar&cwB#3WxN1
eG_2t4SK0PZ$I2%NbSW{a1K0ByOe@}{9a@AQlB_!&$&|b<!n%Tz5C6kM?cvt=N5j~j+<9;)qgW_%EjW)>GtJ8@?9Ui)Ea{Xc^dQkJNBKe=Y@&DckRz;BK>CC
;^g6qS)U86_z_A9-nDuPQap1yHZ#-cvTv{2PKg6${q-xvF|1=dKVWXIAK2vYL1gei<-C1fr&jQ1$q%ta5%!k5vb3v~bJm^s^<Vt;^5$z|F1{`Zb>5iIw<Un1
g$SygA34x>b-}CL;rHu`d78Kuvjzc;yd&Xk4F53d7qeuG9b9^~>bb33UBHhlO4X1Bv&>85{i(?<f%}ueWn*U!2ssAj7aVPu$rLC0i2mR&uJdjY)@yXi2Z{R(
d|O0xUSKxWSNnws#WYEa<p?lCaxpD3!OMv+2{84VL5}IRVWi!uSV=WqV=-Ymam~f&^j*f{s8!wRcgtEc=4^{o{3qHCkAJy$Td~gWS|a=2oroG>%5nWv2;7ng
1{H5s@UIoXdo}xtc-3WZs0W>}^d7i?(3aatpXB=|NDRaV+5wVk(M~wwJMu^g{Z@3OO@LAhSodj>SU_Nc=%P}_h+A5{Yc&o67+TIAKsB#PvqWClWD`WPFkQZm
5KYBF3-rc~-qLAX)H=@YBsyl-ESs5FqATa_!$+TubI)##PicOIb(y}FXN#yenQmS8T>M>3TJ^vg8X%G_1~L3yyMAWxb-dQ6M0L-XdCu^l$oc)Vu}ILtQEEbw
7>R9296Uki_2YkjL$}W~qh@Y0l=590bJCJOU2TQM29$-Dbtkg`F;?Gs|10JuPF6dv_1lB7%{Fp{o(&6^c)Z?%z{ICboVFGqMA>9i(&MIp$a6?z3&`MAJLNJ?
!^C+DgLE+iU%GWf*U}C9oFdmqni(O;V#p~SGOH7cyTGirg?(Jzx-j1x-|kGRV2Ovb)H)K$OE^KGWPcKdJ*9JBQSESfp!n@qpT*!@S<YAPnBTn@je2;7f&!k?
FFB)f!~_=}UUTi;0~B7*H?X6Ux;ZoYsU+|ycY$6cFoErQGx|8C4?<iq=;95?+~mA^DsLdq4B{te3uUX*8@!5(GNe+k1HCBZSLiQC#e;g5*pXXUtKQyLk^*tf
ChCJ@FAr^_q^jD2KLuJKVGr;iy)T=S5b`%l03+tA;%1U2(xZAlSKnYq8($1*OECTW<UwR8<y*$-<j5#&=u9pabM;m{ka#tkAS{lx&7*THLJG_<H<jHZ_t}vw
<JN_1ZiH|EKijo~!Bu%TcX2f!t)A&Qs<VVIk~LVqW#UE$V;~QFu)ly{OuFIL5EgwV9XaEUdWXlJ)kVV8Q>fEgnen>X?=u>uxyF>b`*V|Wr^M9Bsg%grcUVhP
pv6r$cRy0To2_rx_3kt7%(^OA%uE#nhIHiK&b7)E{*2nakf`K+6!*{%DQ%o4^*^Zj!jG>mabyOg<7L=*`a6L{{qe=Ip950{!bM*F{H<9MYh*0~2E=AslE$^f
xe!4$`YtU{WBZ*oEH3oThi{Rfu?UNurk8Gl)b#7KoO9L%NUaUB!yJ)<0I6ot8FDeA;k5w+$Oo^NUrsBAsP<AdLF3psKReKDanUvEgajSh=LVd`X%)*4rd|m(
x3IjMkoEgMLID^za%*dAXD>a-ucZQZ!a>D;PVakOZB8GOAK0!{T4ugO&AS>1-KlFfXsBo6f()emi4wwu2fbVXtA#_{PxnV7x2?k*GU}#?7V06+93hd;wtZ&7
<AoqO-i$2b%C><^3C+%+QONIO<mhR5RhRP@X@-WcpRk>&IXd3pr0a<><GK_sSU==|{~qKJ=GNi`$NEVBqk6qxfau)6<0cQ;pzK}qaGC8v{m)t%FGNBvK2tT~
plT5)F%9)wgIF#mSCgL|v0&m_U%n1+Fo(6SYyDvAewfC@N5uMg!9eT#Jm6C|_9M}T7=YLK03qtpBL4^o-?0>od8qKRZ-fMrX@~KT9=H<*0z|oYfq<ZZL1{j}
H1ET2QU}&YccZdny_Zj1yec9%tdI597*+sqZQ(63@N`R=Is|pnHeST_P#HPchh%c&L}Swf3OCI<(TP)~{QP|Wv(2jS;B?PbN-qiOe!@9EB3;O76}Y!gO|3mX
HTX|g0|jE;{YN$tB~;iolmQEehUB>A3J#DOZz&o*MMg2<oDrl20+<%PDDD$lyH<kTjO$OH{rh7ZDvJFu?{M+~3mkC*eFLw^*QUhB`0e#qe~%!v5?GK)JU1tR
D^zwb<3v)6^tG)5jm$ez>7ZJ*?+*sBRqF=!-&?!~^W$7^dJs5H-O(#zAwH_2&k;spPt+ZNi;A7qM)D7%&T(cQJUDQ7WWatlhZE&yAniYg%{^B3$i?_(<Pc3l
K$1*Axu|xNVujUjr|JU+9pS&WHMLCrU)M&C5Z=+JmEBDkQ-S80xxc5^7N}np&vDosRK!+9K?BX%$c%>%0R27)ao57a-9W}h_Mq(69RN{_tPy-S#4l;tr_2L#
PS)%*SK@ESSDTjemm$UMAXgW-tU6DMUtmkaCy9!R+R7vHym9G~^Y6pXk2$(zdf6Vj0{w>P0|*RCfzb}=A}iSmnbR@=G2w>SW~iox_l8rUwr0!_qX*1HQddm@
P%>u>3k%+#AY@5x76|e}Bjg@kyuP1GIJSQ6F(_w~zI^xnU9Qr4gfJa|7W|bCfk1|6i>tGZII$NCRUyXMTg;ftTHbF#L1T{*9cRh>{8dgzj`k*X#c4=1tt#XX
0mJZdVpNBjxi!1^*xQ)hb@CxNNBMhDb(<Q^>8o@!`(y3M_)|y(*(S9NywNctj~1uPUR0q7em7V4={EDpc(~tnR5vdaz$az1HA^ZdpVFU~pq*}-0I;mkr3y>X
z`~m>VC1EiC4kWYPOpF+=+Y?=W~BgjsEgaeh*EGFor@9~yZ{UrAG?p~(~hHtwQxA+dUy+4a4Qs`F48_ETs_~50Y~5#<om089_x`wnEZGgiTf?Z&WA(NHL?#1
KvJ1Iq)pp`MLdY_dx2|SGxc92(U?%sQHDtR2D-SB%|&j=?eBL4S2{VH;0v(iQH1Zsp$Z(qLEYFeA5M0f)mfdrHRpG~$9f(?MLeijK<`E5{`9p-7p*`_J`OnM
YJ!50ppr@oVZneto|jI&ai0wjm&oXSSn%)LTDau&_H+&6<H)}Hs9$#8UHGR9^M6CoPMe?_%_dN1G-6WuSVB|x1+S*|Z-23IPbxw%^58>wnsE(9={A+aqT-w;
$LB_T8rSM^<IH=FYm?LJyMgiHy%c)4wDc|M={B^8-*xQrs213IJUeGAtdDtvwp@j<jD%*TJJ7?D{_hBoUsN6kPAuG!XNk@IetO%=CGHTZ14izMOo0yT8a{CZ
v^1}_m7&bx{4<87oKO%-v0!k?Z7;x}eRJ}TYqty#iz1maNRhjLA6KMV#T$uMg|HYbMUp`XbYr1<nlSuNuhYF5_V2)8@5$R~J3;+AtaVLJO0H#o7SpXeI5zG0
&wtZz-Ywp(fL#x{EU#*O*-z=rk7(tlhuTRSp7~B?5o7#eLDQ$@zJ8azdmUfEi>Mg>NCz@FA!LLx{E`MVh3JnYIfMP{=BglPqW$@)7rSMh-RWh@CzyguS%3I%
$hjfQqG=m@A+7K<Hv9Z7+Jf7jc2TqB2ZJ89+-=hKJrg1VvJMYVhIW%7UalmJ%^Y#kk7{>vQ5#(|sCsE^Y-8Z}===LW-P@b^<uqkm5+LeFS4nsp1|4hH6{C-7
V5p)2h#c<@Ht+-FQDjO8d$8rGfV|whFw={*j5=8cfVuwk2FMyAY&jL?>W4<GiUVeb_*Gu}ypVsDV_YiSpgPh5gzI1P6$aZ)u!A%P%$pktj30OW{=MvUe8pRP
aBU0G6W?fpW;;gLho|M2gKx9J?WAzlD|WnsK{Q2#g^eWsYY?(IrWv3JKA4ey2cM@(>tnEjel|ky!(Tm*owuAEBGwy4RRqLINO%AMpi-al(xfAtq5_W_GPw~b
mTcAN5hMl{sgeOs$HoS`4M9Xy;~W-66P&7Z$l93M7e0CMi$hWsP<Q(*=zg2f0%)Il@BJG*P>J`4>|X4C^Gi>m>7;f7tyrt2fzhTU?2rY8g|&omD&can*~ri0
uXJLYdR`}0*cc#^)HWgOcMu4VX864yP!wEej~!msVOu_;8_|~Bicmx3P~R6I=o5Pkn)@;;CPg~Ihjp~zZ10<^CN6}|NV<`&*yaS0tNrgC6)wQiY+$<4lAq;=
t2Mi`tvly@9-&1KAmZOll>~8$jVWhH*yx+g4M3?F5C}NwV(fKfe$+&3@#@ez&k`bjySyLMoI6<X1IEyfeWr}@PQuMfkjjl>NX5_TaQcoYw1q7v@S059Zvomc
#*>!y`lb<rjd<<m_e^?xwim@tex7psH1Iyi`QTFWAq;U>hsN}hGg^wU9*<j%nV3kh1zn$kM4>gvV1&>(O`SNgb}Tk9-nqu<c?8IG{u?|qPx&`{to5aElIRws
3B&-gnBugl<n$=NS=dY%nGSu>y2YwC;N7r5fkf0GY)~)@0m29ZLmySC^A#^|yssP9GCUOsf1&!8p%E@O=yloj*P-w^O5KOQvCGSKH>d{^Pv9U7L;F43bT*<R
Q8I)iY;7-1G!ur~<vaHC=cK-e?<c2z<F8s%3(;OuB8=;NW0w18bKJyPQkP=HV`@}j{j=qL8XX%_qSiFhu9AcDd<f0~AA6xuL6o4@QnXFQEdHXzV`^S-MPOsq
+`6`O;LJ&5hfW4@w2NM@CG9OC?81K{FaAoWhX;Bm=i4}KwL+JMpPI;6#;%Ycfdc*~4~j~=#LcN@`>W4dm*?HHx;6vQhae8ba^Xz}B7z@(+Td8LLpRs2UfJIw
(Pa1?<p8Ea4D1mB(l(FvOWnF*+YAwc=l(GWA|H#th9W5zloOI$(?eFZr4UU==_XfNp-^6x`o`@bSX~5=MHE<#0yN<tF=QzS78jYsOgEl@=C(DVW>w19S(ZEz
xd@vf=skADtwG^2ka4Y~xPaHP8&E%DAUkbXIGOto4mcu%gbD{vH|5-egJYBs2drN$N8S+@rmiz(ahjNc2T^@bODl4!Zb*sU7b56o1VIMa7Pe9vRQy{~DZPW!
+J%ob>rYEPBBb4P5%3(*pg>PHx1&};y_neh5Jwecpv+-%TITW{glz#2j%a-U6@#Gz$%tf@N+gDC4lXgTh~KM@1r-G&*-N_*dM#2IV}=5l&;%&=QQ3ucAyUdk
!7hF#1c_&XOjs!sW))FMxdWj9kRqv?gRW<f>n}OAA5ZmqwQXb+`yKek&iQ$n3grc6cL1?tgxx{W?2I4~a<Q&Px*@_~<Kep^=zR{B@3&E5-dM-!EHE-oBs?e*
HlbjG5dij82&<_9bb()-AmWf)0tCt>5t~!p;>-ra-82p9mE)(Z9gq1LA-0y;(9;Gbm}N8wArdGJ5?@l5pyfCeETIN%>Nl)?^~ES%?DrtY(*EPyML#Qt9W~<r
Vtjh}Cmt}wh@qcQ{&yxx?bVEJ>FmK~;KYEoFy4TBMPycMxweq^YAJ7_wg*1r?t|tILk)@QahMyeaf4aP447amIEQ3Nc#HV_G2;WE9)>Cc(O{nQ22lsS5eqG;
xSEvqKoEriBtx!Y8E^<VmB6arU8&MfX*SxiIrs3JxoX!3k*+AN@k%i*e{EkXU;7B?JoTD_#S%PpGtvsD7O?MrxwhjB-a~u#`0+Dd96p1RpbpMH^24S@s334}
)FdMn-TWm`(_sULXTYG&qdxA5^<6dq;T^&ah9LAJU=3PKkbK3@7-8|LqjXmW?t>OJa{A@MVdfE`*9K@$y`x(9cBG1t&X)dHybAgH2gc}=bwUu*xbgYE)e5yh
Q&DJVbw{oq35$HL{7B-em-~7~S~B?|!&%Ty6ByaOQ;O6StDg`&`rZ7PS(tSiK0F}i6eon?W!qB#xxol4`E$4DhW8rM#3I`1gecS}aw4^EKNsGE!ycLjohvP|
*;ei<^8F=kQC*YZJMKW9mdC8L5kRv+upm`w6rj1yRw^o3pB!!IBf?jGY+Z-+bO-9R;vAP&BVz{Q3bBJ*D_F8NMzo=d1CZbl9#akvULpCn_Z@b+L*#tlxZ0Hw
jEcArU=146VYG8C;5MiO2I$QfD|d*02lms5!Fr|fj@(k;lMEjH!HZNZp`oqgm8M?8UmjA0DM4MMFay`=sP;DmWZuYqg|SR@f%lJy{BSJ?faaJE6r_4QOimB7
h(GV<S_i-Brn#vXsKV6*aZgG?;*K8l{BEVO(KUoy<s2G_B@fSs+881!H++^=R@xnj=(XAwP^ci13lhYg7Wd=i{@dRd<gL>R%0>wW0XhUnhtVUXph&6+VEp3F
a6ONo81=3ijZC2ilm70%!YJJW8$X&?9IF>4QL6Nm!Dzd;iSjMzm!Zy$Uo;CG4BWsV)m_`jT1E|POL$Si?tnx{K1*R#KI~?wQ8|-ji47<Ck@AkyjpCi%J;9*O
WvTJ^4z|arKzN_i^4~%<Ng|H6JS8W;DEX9c<HtZaki+{=>&Q)FOdS6Vo}Z5tk{Rl1S!JQxQ=$iLN=6+#vLA`w_jyD2aXbb{+oyR>=B~GXx2)xWc!C$(XQ%Pv
=yKu)&t^`T)(S2{>8crbNFnw#SZ8<~%myB86r`-#vT=m-og8eMhm0?H!`HLS*@dQq6pX?p7>GtwvR?xe{IG#Nq`%nk^!-Hw->P&IPN)IgJJ=ghG6&Mi%m%RP
>R^BJ&ixt;7=sU6VD_M$i#$IE*NO?nv->}njq2Ec>9>950K)`>_N2a$+ie5u_EgT&8TLc{$3|L<Bz;6#=je}c_Q2l1hXV0xA2Nl1qp}1$NudS6<n0Tx7_d$Z
aPeeW$@;4AN~2iuA8j8?km22zvZ%bdc0X(NBZ;TZ@5^z+X0vzTzS733YdVOiN1$-xYuiu;rcaClW<^Jl|0&_l@AXzzX_$;!kS#*kQt6GBey%%njjPDn;3FPB
qhS3c4mH3JG(kA0sDA-61qmS#dc9*+fDZ^{jYZ!}c%fp-az}7W(cO<am7mdobUL3WC57ez9FY{(yTPZRrAN?MGk(6EFfqF^EkKzOuyV_3c6e|w&*U9_|Lf;r
8CEV2i3!g_6R=&7Y*ldVM(27!90;+rGP#I<SB*^NQT}$d0IgfbZe(awh$1fs+*2JuPjGky5pp;e0+_Q=g-Ik`(C{qEe8$NM0ZlHAh5Rt1Ov+6~SV*w~U4iRv
ZGlnd1zN)t_7@;eE<1G2AZs-N*6*{`GXWi;uS;nNKwSW{CzONT2th{dYk8Ba%}W~D^)nK}J~jsGwvjQPKtw-MD|^FneZqf>SKf;mcE5b%!1;xcx&J>iSB#<a
6^&&*Q>{vg=*{u{-h6g?k8wEY+R@O{I;)lC0Ty@&4#gM<6h=g#dfJKo!RNE|pf(QbwrgLbp?NxZzd4iR%xmzE__qH+nEZO2V1Af9M{-O!x{D4yh&z1D;IOmY
mZBoF^-NlWMW!FbTJWJ8q7m!OA5~^%6#faBm=*wl*&oC{n+5RHSUmb>7ykS+b*KLKI{*;~gkl0wFd;}|PJ8Ey3#bE#*jM;(rqTK~_VFk88ere)+T`*o?mZzm
_K*Cmcbi|v-*iaFCVbL8=R|XB_F4PVnr(nl-yKXNZCfk(FEL&4>MkdFa9E5YH*8&;aSYwZIn4{PqgZbAB>0klrMsSTF%_9`LoBvbUsAzb;eEjFf%uAkB^J6+
?mq<Zaa&vEeAHXwL>3$F69>8=ss>K~P3N5aNyL9MPP#R~Ss;&n>9&PIDDSj~yz8Q2pjcd!g4P#K&=u9~4i9s=*tr2`G&kb3)CtwtZ$Wl05FTf*Og@L(T|$D$
u-xusjf+}DR<bcDO=ZCa#_kVer;vSYpTngd0XTut{O1zN5+DRoWRP3z@dW|MDZoJyk`uEWrfSm`y;fvb#)?$S&{f&|1yGqk4r@F9&aZ2m3kx58?$gbTOIj+6
1$Y6_{aP}QtMc1gI6Ny>pVB?*%;mhjcbfIg8k=3;snZ7Xb82;=jk%ccXlp099Qn8FO98J(?Tz(Ji(yFc;{%;%%w<mn7Dmgv?P~SJ+>#FTtH%Yxa9m@6fd^5Q
OWyE8G0@n*J@XbaW}QuX<<IevZCrOR-q>{4LwYCxo4)SwgSyz<x9g8A|A~C!rzyxm*8LMyik6`p9k%NB7{Pwm%Y|XxEcttR&l;e~CqEE55E^;=d43V$-#;{~
CdMGE?K97HLCEBX6J9Y?=MO^U|FJy{i}mZXwa;K_zZ}N?o^b<KL5_J2JXjNgi#LLwls{Dx6q<rkrWL}Sqcxj(Qj(cvy~8s!`(Te?53A5`WoV?PDxry@*u>P3
Qxoz{N4BUcg(5K0LZB!q6=l358`iHEQt|S_$b)~t{A~*;ds`%)Z)AT>!28t5H%*vB`mo6wTy#G1Gw1HlK$*fbv^^XGOXL%;YNAupzC==fJJ4HNy@XwBu5k^l
biN++vU$@<HZ!!QPwmBri;ot~L%Sbn7eP?G`(KBA8b4RL3iPagF+oTvie+ALk-jR%wKqKo)9{;{><tz;eXq62gR-kSHWYmbRYeR8DC2R6H?9Flj%Ck6w<~0g
MpdI>dO5)uq9UW#i^dJnt>jo)#oWEEk$)3%l*zmEy>brsKGUwD)r~B}>(;lPc;Ui#@o*oaHYfltVo7@3LM#=uen`Daa;*9GNsO3}F1n^6wK;J#X4gdJ4<O{&
Z9cEVPVya5v+H3UPmileZNm&eL=>h&0*WUU7~cCD8@}Vb@2T>?I2pH3vnX&^H&(W1K-yVNa<90Hp=BIa_fK)m&J$s#yXk`uNow*9sz74yP3L_+ee*e`-(4r0
yK8F3Vz#zN8?LWQ9ksQ@m0>$!_}_Y4g69$@|35Jo5|>MPJkRkQbckDAk=USvBFX?~oFu3u5~6se8be1QyMJEysHgipt@}@r??s|TwFAOdOrfmKFRL(Djx~w>
I<T%YI+^>sLqjJllwi`%#@AEa!w-8nQ=gYp85U-JeEQ%y-v%{mgD|x;n)R^2n!W8@RMJjOi!&o>5ZDzVAe9buZ=}f=`*1qzL0W?l77DXlBQGkSdjFIB=>iEJ
VxlxfYlm-`8?Or?=3DnRB?}@E@gW<mN1StoRcw#oUcYX#_ABeO;3Kg}4FT=uW>W-A*4-cMfw)W$j{8$PXtO-Wi;EAJ4l0JiU_36qIpT2Fj_-kXhLTNm;f#bq
i34&54H*LndPorwHMr|)<Wa3^?Id*}Kt2CMTO0D371R)DI^e!OsJ&3;=rha|Ju|W~+HFBPv~!DCVxb{}+`(#L6>#E&mO~!oI`~xi8`qaa`U=zikwPqyva`mB
L)m&%v<zCW1R5+2AuX51W=s;tNz|fHS}x`Eu<YwwEE>dmu*^QqH?obDIxUNN0N(QDkDY}0NZ^5s`1r3T@$ccgA_Sy25O<tpxT}i0>YQ*l@}?|MA9jFmVUrs-
lt7B~M`&uk+3R{e9n0Dkf*xWC;`O(uRQ9MK3bjv;>6B*4m_W36ZqC_ZR0*y!n*LEZnxTksYz_#unx|^k+CEVS5fA*+XgoC64*VKFyH0644$@=14*BLDq3>4G
)}f?L(!NfG-m<pa1E1&5qn)p&e^(@uVw#eGg5X95A)tz2+YpdM*2arTVz!J#u@QiU3q?iap56V|oB6eg$B%XOLuS0+kS)!C_YF1#+_ANsOt|mOJ7HC>2QGFT
+}A&T%8>89x?oeD9P!%>IMQz`p?O>eZP}aM@f%ejJ95#9z%2rw2UE1Q2<i6G#^l$bcIy051rFh`Hyn{hv|mIM+7Y$;K(wfIIsoe6S26a`WvbqFxU3a)X|Ur%
%IDo&T%Wd~$Dcb0ifoBU^e$OSlMaT&Kae3lc#1V2&R*cto8Wad!}wN>N^8!95J>cJz35&31%Y^xMu;jWi(#Q;F!vN%X&hsET9tPXF&vTbnrDZ>!D{V`7J-7!
of|$6UcS?thS(T+qs8B3x6G~<eu-C0Q7??aXDre#PF=WPjz_$pR1_oHfrQcm`XLZnC<}+_s5_sakN$L|q7jzo!>Wj4(qR5Y$R@Y>zlBAn8n=0XZRqqjV>9gp
UXqAlJ-7B#H)@Ko)ZENazfswof`X&^?f>Naaa(;zTpMvr&f<a`K(_eI`r3q4CoBme!bbjLlAw%~N2)(fy?}`t`0EeA8|C5bsb`JiAfT(c4h_g?RIu>;lwpNg
Q->oc3x(2^iC}EnAne#ibeiboG8>zrQhdB;kK51e%lc5SUUaLOfj`vLN@D)984walNm)f>k{!iA^?fz*tnl~G^<YfBL%P5qON7XZz$Rb?hwERf)i=v)zH<%W
aVWO?EfPS20Tb-8%wTK6j~fsx5G8p`zW(I`q@aFeKNWh4KErYVt_Qx*1hDf#1|9BlI`d3yMItRs2i42HEr-=C^!MR(G$KQB?kr0dBpnb5C9XDqcW<DKUz$6)
7LoFxwyDsF2RS=vINmwIrn_qIe7bl0BOU$S2c0uiM4cu?21i*WNmihfA-0&%?uPV}Wl}@LHWS+TE~=zEVAjfwFimUvx9Q!|BV;s!HBD9VNjPc1s{l0OFUD_P
JiM{8-3-(V5K7FkFwX%8gQfQljxlOc`tqUyC}Dn|7mnYfKHGb_=M)lpeXiMx=~A*jzgf4TJt(`oj0i196GhOpwRKKwUlb|=w~j8=s6GznooT$$`u6qgaHj{n
4o)P8=b`o+0wpThE@oit$>k2`wNmw_7~;>VLHXLxe0Y3g@K8g{8q~}cRj=TclfZ~17K1}iTdeu-!)ep{pnAR1FOlw{UG>%)VciZ>dNFZ~db^o2K%v8`mG|M>
#sY1~t}x)1N0T^Bb`HKDRtJa`hK*~Ezn*mPk09e4eAEzt&w^8;fEOgNB@o2FHa%)56+JHeb<90>Cw*gOs~(Bp0`;so(UU@|W$;4>?Jh=8Wjio#dz+p7c~hSg
TG&WJ%?P^Qk&94fYNhR|wAwzqp2gIhGoIaEfbv2P^oY*gOS+YMYow@hoF3FOzY{t`jO*K29HoW9W0WDpI|>nK{bCWRAB772N8Uf5=zDZDA|BE=_{Z1r*2E04
cJv}5ZMq{+(209>@PQ=Iq|!=?uo#7jJ~u8JJ%r^xmadL&Qn|~G@ZCBsmd5q)>fwo|Y{M{F+Apbw7n$#8$TX>av$}}c<8nPj-oAHm``d|yelsPlN?A+7zGgE8
;=?AQZiqWHk+BC?(OMSjt)yw1lk%}-ks;8=q$Y&jtYu?uiFH_jfyTz7S9`nL(`#mH<Ao$ExOW#U`{}^Wo@r$2it;vvL;#fX{+tWCn>JU*75f3rZ-T>u-rWVF
8yFJ0KxXPaiYvI!*uYOy*?`N017Vhl>?s?=fXw=fMt=F8kZJl2$5DGV2$w(-;p}L{p4JlkO{9qMHBuiv=zh(qqr`%}krozBs|t%pO_Xwx;3a0NaN!C&u@(cB
WQM-sOK4Z8jjXnO7B2D@*#5;{*){#ZmOjx$dJdQCQMmJWJtw1IZ;hwgTLh3zgj^q=yS94ReUa>a?{AG~{7;7qOs&}w0oEftELQei1oq)cur$|YHU>=yP)ru*
ytvRF67{cxy+B6DA-pr-#gttzo@S6RXCCr6$gG|*VDBk@5w&{p4ZLQax!YV_p~^O_YI}PS=Usv&>^2MB{G8}~2WBON+VF_!2186gcWH~3Sn~%`T*uaW59bj3
8|L^N{n|Lko-J%6%_1y7a#1yPPh#stWP}vCPG^aYQF<Pm=wM?^n$@OlY-ZL^#JTC#xgyk|cMuW>lI4gXMjJ+zPZpl2dNAcQoimh}xHSndDIl^i-ey#l57}x3
g<c=r`!I?2L)MgsOzxzQ7YKql)Y3v}<{XZJFqvh%AYZxq*s-9}8vd?pOCE9e^&OML<c{czueV&oV0vtZaP;3e#<#AvFS4Io78VTV?m&7v`dgu&T-duJ_}=s5
T<^UOtP(YIbMn*~rD2@(ql8J)`I$enjB#nQu3>X+MeSNwv1#}qxZ>>%psts1yRBL|stxu;HMy_K_ni}Ivp%HM4!p~VX(+39{|FJ0fmaZit&f~<novU@b)&N@
j-ZMOWX%L5l_4_d>(Ws6H+Qa8VRk-iep=$<*8p>ojIZ)w{}Zui?sWS74*Cl_4;@AcEV3G{I3X>@f<M`mdaVgf6@6Cvf=$3bq>MG}iqqL+Kt>H0U2W~FQx*8b
VS@RB_XOM{Vh|*eLf_x&y~c!4)~@*;n(5NDsuriY=j47yu9HP{9z3+?<O^~Xr~4(*?GKIqe7d>%(ht41m(+o@J*5tjcS4z^p$Wor1xgjSlzIx0TRx(rYQ8cJ
5QXo>%~B}xYC0Q%PP2wK#ak``QaFeqyVp-UNG=4|)=k%6u4~aobo^)nKoGD%CXuRN1F3|5VB|e=4tmH4a{j$WuxD<0y70U3g|09WBKks*B=F(}jsp>Cmk>y3
HAz5>*O#0+eVqWuX^hLFmxB;-9t`SL-qX^S^b*iY*two&O|Il$gL_j>_Rd~Zyp7ZK$}h*h+u7LEIuiVdkYN^3ywwm0?OUh&-P_?J*h6|i#!Re8E7{#WrPcN*
ZqX|ha_B*YlOd=H5)@s&i8#T@82kIl{np3G&?H{^<Ibcn<CF&Ug?f(e#RNwoZV<DKKn-s6#IYTbUTFwLV$%RRpb@Gmuh}><(ucTH=Z6RPXxXvX{bIv@Lh$)_
PxkL57-KRisIv(C`vL?R6&!vDIVH<%<zwU4@Cr-nvs_jlVLSW3ynXMcx4Yb|H{>DpN6}@shD<?lZ^MVf_5C`BELIu)1YG>XK>%JaX1elfCW2^LYPw)9uI!xy
*khlE289z_g+pVrqRxH}H`Od50tG&sR8u&sW;%oS{Yq_g936{-VD0ts6*01}+>q!l^Tk(-qx_}M@W04tZ8S3gI`{dEPnPr#RtW%*AdrzF{Xg~2wKbwFG5M-u
%t`qZT>d__+Ct5KH&i42$7mkh;z<|s_QZHx-_B&p-}pkngS<O?h-5v#@pt8W-M734Uk{fqXVoL-O;Fs0wOW9h!+WTq<=$VIKFYso0otaBNJWs0_WXqC`^`Ph
_o}rAxMU+wtE2zRd+}}HL?w|2$|Ed^tz&hK5kavT^1QdZ37UyJp^^j+3pjfhtc!1E+Jnlt@HiD_EQk$EvJ}6sg!GFI%LRL2N791SNh>G|l30+%J;g66=8Gg+
m9&2*`;OvwXl3myF?axS%m83W0f1;2sx-88+Q(yU$foSH^K%a40Kkf8>~IIg)k{?ea!pXYt=#c&F`_DV+w$OM1RzYn>n#r8<wLXr0xm|28<0kj-v&d_ev@;M
QNlfWpLW&81J>7f5!h5rkgsaJgOz?3%}>cx-dTnVkk~B1mL!lr6q{&_Gj6Pk@vNA8sJx8-4}!z10+YU$frX()r>@aML7FWfz;)f7IlQBkxl?X7ZWw{2BR%cB
c=qw>$OKG<AcKH#8l}|$G)})z4)JErf1*nzR<FeM<qPABZL$8ch;k0unAfEqvaf^%2oXeYof)P6C(j<-!LZ0h9fi6d!%Th#f+H|#jAhgo48Vg*P;P~PUw=F(
-@og(*Iga|EN2IMs+y=8Pf$GnE-)cJcjw>YA?F9fD_M^W<CDfb+?uixK(;{p*umfs1ol`PIh!maTgeO*B+8pJ3o8{3gsm8hi~<2ZxfQjnK@?^}<=*a_U_l_3
U=gS$)8=k7w>svM8seO^koWwsI7ChBSKx!durz+;4|p?RVEHI;H|6l=CPTVw*Fv7kN#AN~v)Brp5XGK?^Fq|hruWE;5v*mKV$Gt$OE9tY8}1(A5?+@YR;JGa
?B>SE01b`k*pxKQJ*G3)%>cT=vC~xN=eR3_5PpW(=x3ThW#~Op7DqJz`9eR|alo&c!^ql|SBgCbC*GisDxxuMw$+Ds<DJl^Lo<&m3ld2qIRQ~HwwG(&z-t|{
&dwNFuu$gTyB(2&hn4bZJR~kSGs?ip-yw1JQ=_{PUyKZqLIBywoSDyB-J*Orhb<><fH3@Z==upzI)vR_3O1IbeguJ>MW`C6poKpQbmH$!9mSdIsz(^G+HYH4
(PFL#5UU-k^Ib-s(PYRcagBX6#DS4eive<*)QJZ2o8sw(1OTRz!Pp&;V5eG^;DUl`07VoDj+U$9!(fG6UB_{TsU48u;KF2xJqqr}T9{a#M<S=jI%;!E?WPuE
{<Katxa5Z*CULkJ5Z-+*Em6g{0f(@b4RJw0q4QzOgd^7Wuj`TF0KjlbVKx@qgWmUdw&?5mXm9ayJ)pOa7YWG6o9)o`pRoY^g0O;D9aRl{EZFN~*}EIrKNKE3
6k42(X~DMY_0M0!NHThyz&VTJPFe0UaX#04Ja?lPTJ}@-8=qy(>v9MMAW|i{67K5+K~On(`>BTcQs*zOLtndH&L!QgsonRrFcj;All9frlFvVEEP2_-ng|on
OR_0i)}ckP#%DK7D~f>O(*(n6H&Bn6U<HLYs7y%Mik80f4q2u5*DHHK_jZ<p{0ooM$17yb*lpF22o|K(A(F&^`sLed?`qAF+4a`N0(@Jh7Isxo_a_Dvos&#9
>h0rNDA;qU8);IQz6KB^5|PDf4T#gMZ)#?9=kxH|<WMcOi_zlI#Vzc5@TK%dAcgD8;sW3y(IWaC5FLv~)V)PHbJT1iZPWmfE)@hs*P1yIr7KzTe!;~xj?5eJ
ASW;<HZSiD#b6wfFuEq|80QmqCdUo~lfo9y5O22PmBm~K10b~z%CZRYH+qEI#fCn$OdBR5#OHW$O%6MbxuCs;-c)=XQH=+b)P4JE1Tgn!X<K-rK(dY<h%7{#
onv^9WcpLcjjq|rW&~F?R?EhPcIZqr5qh4^uqyP8gI2($JVRBvKu~RF{y0E-3pHUF3^HN0M`yo*DK>$0P;+bGUaLbQ)<zINMrjGQ*;%G5dIf7txM>f`e9yMC
(q?duI?}+vOaQ&>c0yQ1N3O`9ztSQ!`{YaC;5t@RS;u|cgkJA>;B@I5Yy`GhA-6Gy(}0Z!*tNdyu~OG2gdZI6Bn}5E?tq*o7A8Z;UdV3p7Ex;>SvEEZs0hUV
SeJ*`OYZBiF0#e~HV6ezHKJSSt@;tXiV@_W7^f+#bi%sj$ay2cvapiGAmc?y>9xclL>huCDgh+A856Y4$G#BEB(Jl<suYwvCpDro!>1w6Q)GG=m|fwseQldP
Ed`Eu8M+)%-3S8WoEe=(_>11C&^f1&)8g5)S1DvCaEa<QYMsVpi_)@yu&{UAs_^k@-e`s$7hCxfhn(KD7w|OBa<b=8e0IQQ6}9hLQjg<m>?>>*8iMZc`eDox
2=_{+w%i*b;d>u#)SFr9c~CjTG$ReYRStXN4Zb)OHlWv2*TU%<1pN%J;bTyVR78U10Y5O%$o{yNrum%QkB++NRNtq&TAXf?T!m-Vlw+1&Qu;kejC7Vc)!>oc
JV196;6bE>SX#^F;erJ^TkQR|s34P`m3y{chWH(!xD@GPC@>{1$S=L~)U`EDBd5+PQHNLfA-h<xAcDY)(gi?E2OimP9M+J<t$}zyN7kK%DrxW*PDLpL=L=vY
OeEGNG5EGij-Ot3aRbhlZL`ZcI!&<>I<MrO?J!CN4dx5H-e_8@W2n2j3cr;Ry<vC5B>x(H|3{p@bFw;s5yPAb&?bR7fTu?S6R}kcgjly+S$@BU2rALi_LprB
Ffw^sPUeXXc`$+mMU~Z_FL0lDDRYhJqH8pmK`Rw&;Inp#G>GZKV3EP$5D<?Dmw;!lS(CQFI4jWs3bH`xk!X*KKCYBQPs^9l9JrQ12xa*!Q0TLU9AQx794=QH
FJv=>8K5lj=VwOr9uUL_;XQY1wQ7bOpBNso)^;peppNd91C;UXasprn2!`u@E3E526Bm835GPVSaA2Iw>`gF^zBlkOZ6bge(=<J3z#KJp!w=x#nP_p}WlEPp
kc`9JS~}3s_R)3My<V^^?bD$I1cqG{nO?jOUE8?gsvlk-&-6$G!QXxLni(~$HTE-i^RoD`4X5k718A^NQ0?s@lOg!DKHD(w;_bPH6S}lWf6DTLk>730t8Erm
N}>la$Hw`&H=euSj{S|TNW9)dovVO>WE&PLOFcoY<(%7dQPkE&eEQZ<@|O;e#G_-qQ<VV=w_mLeoGRC(Oo3;AhmGhtH=KAqiHVV)kKCp=WiGaSJ>DVrKv96s
gS2Lg>&+}Qa^0l|gLhr`6FK1N;?JWE()Gdd<4|!orZ1H8g+V}|eVeU;nPlmON308N*1L`b<G|$Hd;M)|n$du$az{_c$wkl6NcKzbg<ifNX5E<cVg5q#?ij~Y
R4+m3u@Jy}Rj5oMS6x?9`<HpA9z$Gq(Yr*#_d~I<8646B<(Lv07<^mY8&<DeS~O4-hCnv@1R?A(1n^dn?7jDWJGwMZ>c2VL`XK9;#2h1*Ft1`62K91?-bYjs
q5Xi05*jE%1?(O#PobNySIgHN_4_-^(0lq+9U)X$g0D@;c;NL+7DJ+7n448<FH<%SjCl6kW?I6QT4F;NKK^w|Z3?XpmKUFR98#3{Sac$z8z(re-B5LYD<HF2
>vvPuV^ZJ@+-^f3HOmu<HR-eqo-l)Fd-b5+p!%me^v+=QEDp@<!R@!k_Mk((6L_owTm~le54;=<1efQT_{{|?G!gOXRJ8TZz_KklDxiZ4Wc~lWV4<=0`e1l4
GxN`_dStUU9ynYQi1Z+4s5yG*YzTu%5w`nntq+Zh=1eRh8Rg&-9JgJ*sSOW(0K@S~fC#fQ2sI^7xJbfFA9DGZoepXmvVwbT&duGN@tuuSQ;I;+hQcJI*o3NS
Rv=mhC=ED(=0SU{5nRhiV8C?0n5(<%)x)vd!j1_jpn4TShO50V*j~EqBr1`iRzn*&HNK!)Sxr=YdM}OhL0Cwrl^SAw)av$NjMCX@tu^DjqhY&_1<MJ1d9i!)
{{H$8FYV$3h+xPjrN6c6MlCTw2!$npow#+VI}uoiae{aFy|)_Em=8|rVA}YKlr-bUvOd3~qj`HKpKi1N8)@n~7H~`1>nVfL(!Vs}yXQ2M-INrzoH1T+kmqYY
9tlJQO^aKlTs<4~xDQ(1oi#_5;af8d5W<tX6va^RqYIH+FrO4E-4h1I5T8vvqPkyW`^$<OOa4*poALD-=bG#)Se7TM@ed`ShNv|0EZ$<sz@A6beRqNDVOlX7
*|7dM9qHDzM}C7O2&2gx>qAG`{twb&iKkrWPdw*Q4)?Mp6~rOfllhU=8l&V{%a(0fI6S*lYn7wE96G5&<$@#7ga@+%vn*zvdQ|Fa0I#crTy?jx#7bdaGicGF
2P{0jisdU$X8LyUX07*f;cT>H4Qjw6f)h(!GcYB90MZthJS;|eF;X2)BcO4T!R8<;mo<!vT?aS#^~YN6kVYV#k|*m(QB}nroqe54*jm%{+F7sJTcGE-sQJ)$
e(pAe8OZ8_0TJXgS9UV%$9~nEdG#U309}H{uH%f(A5(G2#Usw6zX(9U^LmFLyUHJvp?~*4OwL#>hxLWg#j`t9k~%@@4a>ergSLx^f&(h7Bm;>qal`7=HwoNo
pXq?WQh<%Tplk2Qe3PHwxZfg6PzvPW-!7a_FIe}!H>*%m%qfFH>_K7(YLHPCh>wr0b@g!VDR&+r%5o{chwl0QI{O|zuY98({AA}utJ<H5hZzda(Wr8rIF&{!
AD#&4e!L{l-Fi8&{N20pCu9-^%`-hcuFY;#EzCUanoq~8nt0c)ZYrXld{HEag$R0z0}&&mXnzzQ3<|inP1VQwTXRZn1Ke6jZi?l*5ppy@rrsJtjUmrtu{FfN
;nkwgxfvohLCe;TDfLmYwyA^3)Z)LhOUTrWo|1oqvhP;F`1|I5d>OEo__XyaGX^q<`sulO8*_&gt!Rx$VLMizoD08kv^XGzPPph~P_@4`xd);4yL!Mxw)cyp
@-;}-F5f_lwVJnDl%d_itrq&A78U63C=j<?y@;Exhj>gfM_l3SN<H(;Lkd$sf#auV1da_z$RIy9dC)*^M1=#LFpx<Ae|hJDX@a$Qb9t-Pn`&&}SQc**E=j8s
H|(n*kz>C&)Z*Ae<x;;qKCIw9^_Uz;(8l*OQ}2FOx4qcv$1w4p_2zo(Y+B&lW&}f#nn}3eJtp>9fxW2u$LO{o_3+mts@|B-3tAa|3mE=p@P2Y$z7GK$y1#YI
Fz<WTt#sDS-pU8xN}l(!FL^|aH68HE!L$w_Jk8)#i6RdtGsQaIHd_v2gw3@RyXH7EaERd?oDlYF727Rp{U~m5RqhCIZU|V1CsHCVJH$g@rugFG*~$x(GUkZg
S8fMexyID07&hN?Yto>CH@<PO)}TPO?@(@L(amy3=T)`oa%oybE9r^9OJ`S*#e3V)y;@nMPnYfJ{%bkap40ik*5WPJNYERB1AJG02&47LHWU>?a&gRO3SRW#
;*f@~T;^yYW1$#0zG~ZatVStfX=>%34&1i)Mm_V?v3K=@I)ytV4Lil^;2O+79RNJ`S~DXSxOI_>T&}ft!D~NPxpXa+*IZX(dUQKp{nr*7U!bapr-a4fiY2Ry
7je}K`O~9}Oj^NG3F>oJ=TP=o2JoN~0Rn;VZtre}qV>Ni>oa|+)<j)bZu0^GvcHe=c^BS^`I#lqlB91L5*9Q;y;SOr6pf?D7B6MfTW6ZVw^$Y%(*npfompq;
lh?55edA+XY#)~Sl6fwOYW!Z}`r8^jw9<Qh7G(MO&|YVJ^@3}vZuxb-tR4jgf-7w7sk~NY;%;w=aC=0>!r3deTS3Jo`8(B<P>&;CCEm^BsPB%iXF{geml2V%
mX4;qJBu^Hqi*b?%<B~G5NX96RPD4apz7voAHFhUgf4J6-T}FV_ifURN?T^JS&;OK7PL$A#hS*wA8Ub{A<}eQ<c^j>$*b1dnIKVjeMmdfrbSUBE(`}6IY$@j
Wdmb6Ljki6Ii@jYuGQ>lF~>NbQUc0;^&GN3XJjS3fRJ=Wo3yMgBy6J!!S!(M4ebMqQ120zN5YN+jRIQNUYXap{tPu_4|t!?2R{qhH%H(*E$6vCtLa4>(gWEW
E``^g_1Vk_wtd<tScS*wu@9XGYQy8gf+MbJZSJ-?w`ng)LORh@m_w9>D^{e78Wz3_1|MWz81@ji{9N<nq{g~Tv^OU-EkHMvPU4|&ZnzYw=9Lzek^<Hx;DXPW
rV&^!ED-4x7F(#;ApOT3_t0F``F;LaHP*GxoV*L2w^xI*=8`w!^%dIszWXVp<|(Z}=yuSY4}%8-w5`Faze4vjgbVfh;6{Y_Z!T8?-l7|CnWQu8rT$6E#=*Mj
loTkGX^@7F1PJlr%K_^?bf?T$w@cDQ(VT0odq<e1X`Mc$i{fG0o)g~`zb|U7UpBT(3p6A%UWbrqyUei#fh^UUtaKs;_n69H)@Y@}?GE{GrG6+ta>1*PbLKq=
>%QQ(R)kG1++)N33jVu}2ychd25Gm!_EF-S;zz9!x>MA3i~Cxbx)~zpiCcvj3K(8UgWiv15UkcR6px9IBY9|>8G9+S+&i76w=X1A?E@~o%J<iJ7Y4WC`QT1(
VMc-{fc6nic28-07;9~KKU9T4@Xj`IA|z1tVI^VlsCCDykL&t#OleSaBPY-wB)CD8bq)*s11Y0&)V;diC_UC2+>5UtoA~2h1HHs+pxf}Czu7%Fj@=x1KfLJg
@zw0NE3PX06A9XR$bx=#0Uu>u!EGwUWiwmaz)m@^(m)c;=t3dzPyt`xYfKbqL521u11$HtFg+6O089*9!_wCI+WrAp3>Ym&z+oDqm{1DoibA!`6tyG&mf?g0
KYo-D+(3;Hd!i5S%@B~|neq7xFJ@I=_vHV4+Y|*Ub%A1IC>Vwzf@C0vr3B#TJZ84FE0cS+)8Zv>0@XQLH-;T7m<WAiq}bDP#G5YN)M&|Rd9B0Ju@MH`DSmV+
^G~!0mLzpz!nQu#fH&7i>T%Ydd`3xQ4q*Voc@YkEPh-8$22TmAm)lqEhQyDV?-U&k_qAKaq-0UI+YfW`#Kap@+$2q1{cmbxRAC1*l`aOuL+Q0|@lJa2p@9i(
=;PLLO@`4VfGuVlgszhmFZwUzY1<w1nPdsWfG@4KxPYp{pj~#6fNF}_(I&c2;lB60(T#(UK?E+Eto1zx0MVcT_UW+o=vI<}a@j1ipIYm~&5p`6ZRJYCWXc=0
NRUGk2gn<O9DtU}sIjaOAn*jCa3R=i3EWsX$eXx$Gx_sj6JJ}6q*j_0<6zd12F;Sd5H1)PAlSYZMv$e9kU96v;fd@yrK`<qn1U&`(%4e!jMjP+`eSIZ0Egk;
=rSxly?TfhBcdn`!6s6Qj61~9#76Ea<UV!}&>Kl2-Dd%Xa0lPUvBwY4sM^j{U{Jg;M0*Ii-UUcnzZC_lq&~H1<LLsz+1DGksdCw{CIN63=HFbtHoeV&@?M?2
Wt-E%28U>V9rGd6+3w;jD?A~$UMViwUeuS3x<O(RA&Kb*|C^t_2hm(r{iTtzJ_x3Nj%E>dJ{k9CC~QY)`clQ5wd3FTb3Ot3a&|tP9fF@yfW#^mLdu9E8}qVx
>JlM1WJ4S}Yh)?}Y>;|}x22GE!s8izjBC>D#I9Q!mLno~xsMMxdENRt=XcFNeM-R{;pbHlEibUD_Z{(FMj{`5)MHOi4DLHXnwujJ4jUYLILp%q!f$=;zJk<W
Ynuc+#>=#d?_Flq=r)Mn9l@vv7up~l5QdHgZ85F9qei?g{9<j9%f`$(-p|<3u#JzQUuqW-8`dC~;LOv<y5;FPxW)d7@wKUf&m*dbo+wt1iyiAtjqW5ox{=I3
0+hVS*@qEWnlU$+5cnmx5RH9@zFPO^8NLMg?abO=j8coIhZ`&F8Ssr|gU+8zm!L8X(A8=LA|mt~&}V4x0=c$o_2b3-FFOuXkVy#eewS0n6yIrTaQ275r2vDX
CY`ea)SeStGkC2A{&pRtb<|=7kj}|u60g~65Cdast~{D10Prj+_^KTc$R@N147b4OdG>3$9(I&R;L&T~{7+!wI#K+sdqEOV@fyDVzL(-vyb1Vxv2nE(HV7EE
cYDkXKD8;OpDDkZ_h4&z8e7*ZkBh&>u=AfyFd_PWppWiUlpkD8p2zd4>t|T&2t`>0Pb7K6x=<eq2s>=88La>y@D1-k^i{*S$sG*sYAQXa8MQ@A54^tCeshl)
`sgd(qWwz*SbWX}2Y%0Ten*|X%fRA?Sw6U=VL313nwjfYzQ)xT`O1Uuvrw_BB|-*p<LY)%K)6BtVZr&X$hpK>-%JT$iz%Cz8ee~T^{wvu<iEAy5eCPq753I@
)}I)xN05kYOv7(?hXb^rp(Bcl*j8$Kd~W%*@yF<<(Wh?Ku#LAKUlpt?8&u*8w03!<3m<z?4By^vA~9Kb2b|bGX?wuj=d$3^peUpG!UXtqlJG^P!^zjD!g=i7
Qefl@@x}*RG<HbT{eNs#`px!F;b!U&Fe?PCY;pX+NPvRXN^LoHymH`lFV9z%?R>D;+pc6i8hDQ;bB#+dj3xqtnI@VMnh}zQ2zgCn(jbBeuV3YXo8Z}+;Iw9`
-P1pMQP_()W&XNCh@!C+SG}kxH0#reHQ&p5k3S7#g`aXmtJ1Tv&+@TB<t<WsA-U(#&W69JtSg(XRkR)$f=4tDGAh&N73ybawcg?aVDxg*otyJ~W!1eZsaee9
o~H=y6dv9=4!Rh?zQ<=P)<1f^X?i-+MyZd*s{LZj*aHsT&YsW1*OSe5eP@)<maaWLpjX57hN$3<OAN4W*V-R3)80e!y+t5*+@7`D#v%m)+LD@>`xKYhRgDnQ
ext3%`_fXMQ*_1>$3ey=VwRN3Z~tHTYwJBPr2mQYzzlJsTB`B;56|>l+}*mUQpy!azmL6`Z;l0~99rW{M9eV7z}AS0pBiuQ-faa0vd?JZC8e8=CqB8LX8L@&
wGeHuNO8upp;cVjRO3+R4Y&y5VVibuLlP=1X6CbQYs-e|F)nV4i3SjX@ebZKX|b~5MV49*&icCqA}~D>h>7!Qrd06dGZ8c;K}Cu>ptTX*EMr(;xxeYp9)NSi
{#T#-f7|}2{UNU|ywS!hhvD$-?7#Z`>JR<r?bPq*>d#F7j&hPicVWQ_pG5lH;MMoiv#{TFC3~}uXj$uXx@gJDKk`8TtRM8027p3<r7;MYgmi+MC{YO@G!B3?
1p;WMngkMrP|~Og`2dW7ihIyT5l~m?0T>ko1OLCN94MnGq@Wpu0ZmW(ul}F<IgkB+?WVcV-m%s?KKN5hs#L~~CWLa)Wnlv>%Ogg~#vJ~u8ctdJp})}npFs!n
pxY&ws=xUR2w?5<Jt=Pw?)-hmp3f}0Z}IHY_+J^me;>Wa{Yd`vhAr5BkaPbwki7&S@c#b~4-nS*`z}AUupa8u$GZf{tH0#@Iqm1|`|fz#eSTiwSH<d~)Q%9J
%ed%RJO5e{4<DqwulpA)9e@=2cTxAy(E#WD|3i)l)-f~-*9|;6yE&in&YvE)wX+2OY?@#1a{@zGOr;hkL|3)423o^Oe`y<v(k8UB*YCW@zGc85msWq+_v|~C
VBUT#Q+s~O;6NYPvI}^Bn~G=Y@aIq#F`8Aw%UL;p_Ct$prK~7)p9%s*8;@s*Ar>S;?qkBW@R3@SBL$k~vU%~7{>~|ga59kFWdrhI`Lr+ahPu5#5<;P(aLhr_
!a)$fp%Otd^wa;%|5~q&+y25I1$6D2HP7#$C?v!!h3epIFw_}4B)`0>QxtmNd~V_>kR$}C=S2>>Tk4pAIxUNv&^QkKw|x$zV<Vvik&p>Q0cadN4Du`*tR81w
GZ5VInpksM?m@t{uC=<YEoVRVU+J3u;yZ4)W@K&-gYFr}Vuu1pQ51gS8VLd#o<=q^nhTgD5DgSjrbHq!!U)rhd93R-Ss&Z3Ypw6A;Ogz&R;JZ!IVUo&vWgLU
!6DMkUE{ryh+i5-rD^S(Qnk$mCl4!ln?~_$sM~x&YZS{kdl@zqi|tCvZIjhob4S_OZ{<;W!_dLCu;Md1aaohPrxXMK!&ohB-Qch`yM{*OBa2WyLQ`P8-v83V
Vy2culNev(#fjR3uVe)QU_0_S+uA-PWwh2`Dzt8ip+XAuT^xz=3onROGwpcW9CRb~x8MYikI?QwU+*LJ@V_=OT7OeeOcEWEE~9@P4msdS8~Xr;=pny>6vRB(
T|-6CNyltP2mn$_YkD9Bo|jZZHjHY|i59LV=?cASDoq+$fFa+hVf<JVKaUU%_t+fQ8*I2ue!HGCz8t%+TH2~ctr8$fsX~74KzvxEv>@T4#dTMMu#=o2mp3-}
AT5L`RcTIdXgT<9K4qFa`5*Z7&UgN?@wgy5Lw&*omk4iK0VV*nDt3|c5YW!vgqsl4J&A{tmK<Uhlaz5gr(+-{h67XOEW$*dcX2`#jGZz>85S(2rQY_ba}ThZ
Z$k{0U7X%sX;UAYJB8rVlr8hdZ3;`YO0=qRi|}sk)qdj5z`Y!AE-n7N%mhA<DSaq>bJjw7$->bmcIgs`D;g6ME_A+aXdtm2CelRBqztI((j#KC@-`v1gJ|bf
OTSeq-U8l62#ZSjfA8!0{Lh(>Z})N#=Lau-7q{i}*Wur5dS9cn;D?Mk`CS^+SQ_v}iJJS~KRq1NKF!wsWx_gyvRbi}bNBxllx6uh2%bxpMcC}w<&4w<hR7B4
2hSztNt)rJTL6&r(*moua5lDBs9sbsPupHkPZSIIh)sRIr*ty=vEXnbRj)xYrq5zAvPBK2Tu^Ovn!`04=xp~Q!)pNr;>wwkzCI;`41O7U8;%a}VY!GSmLP-2
JN<D>)xqY0@CcJIgVK*Og#{b}#Afo3TKJk$+d+%jjj*=UPL*W9p$F^0%nH+l<>guW7;{<?_wKb?dG*yiEU0pUJ~x0mW{=o!U^?5LlbTa|jb5*AcyazBFNrT|
THvwW=+I&xg{cAT7ajU~vG_e$^}HQYQ?O!u-HO5v-c;k)#(-9Mu!c9LH>Gc#sUu*uMT}^m^6B-<%D~gHq$7v(xVwZbM#<~be8quidp?2VVa0?q#VGASK=ey!
O$CoPzOg}=L^E=kXiZ=ODZqcch&7TO*E^1AClp^+>H1;G5Dw%ygJSB!8iKT)lxl2A12wyffPTAXVGkNS8o2{Qn1HM0S&_;e$7mcJm3$;IEe8miwdy;uF7jGH
!9tKElbj4$O4`l@&o5c^hk^!M`VJ2}CtV70;O=geIev86xkCMKwriD3@xvw9kg{7o5ebz@RoH0~1&hYehR+6u5CjBypt7!W<$N8xe;&8ajO^;@@1cEn5fOLo
8GEr<sf&zkOk&_wxQ<2|qDcA(W^zf4pUog^ivZ9vdG??mUqZ~|YC74$f~fFHy7oq~JlJBxOHeRk(^@flbMc2M=wMCByU=+U^G$^#Gc^T3T-?fW!^}m*49iJt
1vFr%qtlM_{&o*EwS0rpaLmjz=@LW8eDQ!0ut6ZAhNVkgOCoHmUk7fnG&-rm@K=?c<)<nPbW+z8@3mSmn+EyL147H9Hy0ZGhyo1m6&M;YAZ$jliL2fahz_#Q
C}0$55=aJP4JrcI#+9sr=8XaSy$uJ#GLGH{m158es==xmVUc-`vVfbWKO3<+9<MBZ27~a0@_Kx}n<&7@dy4_|RGAAs_mceQqdMzaQBkl50U}<c4Bh>ntZPbX
-MDJ&<h|S2O#$|x<Tb%9%8M+dQdDpTYN0725Q5`O<7OozMKz3dfuqer7mP=0VzsDH+h*bh(aymDkP{JwT~I#y8Z9oDqoB>m6by5E8zr&D1lHB-BD+;yjvLDX
0l&g84PvdKe(WLkr3aN>EYz%^CI^U@i4uBDyU6McfO}O2&j(=ms_GM0uX%S{AAO{ERt$)^tzLM)QH<h(y}UB{5*QLU4cs-RD3h)#5HOldbHT8&kJGFHe)Pl!
P&^%gMn$QPijUWrF1!nM#2bovUTfD`i<w4+OufMRdfxpf0xU2$5HQBQt#&QsEck>SfgrOcauoKr$bn2U>!jC;ji5R4Hh*;L_pLT`WP;$9gje6++2!Ryeiq>D
`O1MoNz<|tY+BV=D)&N=Vz*)@oobywljFwTt-}$Kbb%H0cOyJ^UT*f>AD<{?1#9^409k^8Mn06U&p`n|u6+ruhlJ~--t~}ZF3>G7I5d||Nw;)8^vnHwy5RGj
m#DG@Y!Cq(NGZZt(jt%!lC;CDg}nY+`{w@2WE`8G;9(Av7+au=%gS>BX(zDot+?W-*2}VrL+8p};8c#4<8{id5#$>i^9mWb7^DWsEzttvFR`G5rLkuQ0K*JC
Axzf3X1r$mjHv`<SD0so-jD<lqFz`=rzeqxwGtsvTg?Q|aQL~DF2T@>5*{HWkjx<MdWGrKHgMg#Wf<agHW=L?<`oOs0Cw$PvjYDMbk5JWs0+F|@pBDG&xPv^
8WS))>}}g!s%G$2t=jS&5PTX~o+lCyovm8Tv($5!i}buWHJ+P8c+ph?F!qbgzCfRDL&Xm2_f~Dlw?wUS+nd=b!fLo-41t3VK%G;HA!)4~<iC#cyw-OE>JhzZ
fnY$82@O)BbUCc~H?_TEdehM2tNL3HtjfK$cv$Y>%)TfNM1zxuSvjb)yW21@z{R#H_Zv|vwXYnRnvyZitWE&HG>wFgMdIa6cCedQm&S8(lfc0B0Pg3?>wCB#
uEdJ7Y<-_^2fryK^g$%$5N5;-MV#@)w!<_~Nv`I4=T4Md)M5=92SKAHt1Q*$4jzOWrFKoua`D>@VM44q5caSvb|*z0T=v;@+L`Z49Wtj#mxCR2Z-c_Ypmg<8
_n&M7gC->N1n?dKv!TO(FM9a(yWU*#ZA`sZ(TfQ|AlBK1fyBJ;g!XEhUEV;QYer!t*g#%NQ9fzaUTxDjHC80*D18oF;JvY<GGf8uNA=B`vPqY}7p$&@g+oK+
wuPJ!?2d2rL6J5XIu<ev(g@-}Hnxh`O=!;MK&mY0mc-3bE$KzMYe!X!O~~-STvD2??)1=?RZG2qK!aAfsOP<&<Zil$rnac}XD!2Ai6B57x^+X5I~jWHg#&4+
y3|zrFd%_@YZip301}5Un-Y|fCX<tYAs~@!9@Hz#LiYkWLJo-Nqh~`gfIkB)14DAZoKy#KMT?7%k2)RB$9i3lH)Qr<%uQHY+vzgC@|=?R-jgaWuhQpP4vjkz
C)9b@E_C`oea~M!ywZZOcr-tM#Q{BOq=4SOC3kwppnVk4u$?jXdW+r!-Lhmru;DE`qTXBHf+Q1W*}-da^gmE=RN465Lc>8<5~Q(Y_MmlO{FwKwa_sgC&w90?
ThyXKE;n!ye-qxYM1=(uh25MJ*e;44VNItKq`OM(uZFoit@PV9O}1Jyf-I210-{vdN<ed7ZD&?$;AUQw6cxUmXF+wNB7iXv+Snw3i3gz5L)|?}Rru4^17Y<l
#|;a-Gl#njb*%diWmZCl7w>YvMEK-7qi5%(J^?hheHqj}Sp7GH!WDnP=`ur9QN82k<@2it{Nj8>eQu-fyW^KL%gEroxK3O0y+WZiL;sR%iD7fm#4qjhoBv~3
oBoamy8ij!j=Z51%?GfAdeJ!)hjK%c9xfl(Z$94Z=?N$AYMBHAn78=5{TP1Guq?kvZl-73EQ^SZL7;BzK41zVKO&8pi`0&LBL}~Swm_W?K`e)FZtVhdm!Z+O
S}wgbTWr(?3@<RQD22fWZ<hwWEyphQ>aP4a7JFvTu@p9mo<H8Jtz!d7A~*4?;kAHi(QF{u4)MFeR_!li;V()0k~dq~R#quC4!b2nVo0fZF1V*wFHUot->__C
#R0|wLd6>pPBAjxRZKmIQHGMoz?i~(D2j&3MF>>zUT6$G>rlo*FCwZJ6rmidxocMuW=dg~n)m!*+=yXET`p+PG4B1D_V1v>+B~_db2w+iqP`lIb3}g<63k%f
xHM#j)d%~Z8X0$ae+7#ZUiKHb6V|8Ty@G6uh+z#~qZhm(Eh@umvFK&QQixxK7TcV><_l&k+6`ug2c!j>saV<#6Ui!F7e*-qN&A>ScJrrRGUHmpaPhiskuFPO
^oTu82K>ws1)R7V<Chyw?q*{lj2IDyjO4Lny$wizW6dEMTx~Cd)!NS#E9`o>l4{}2V|Ve1g>}&%d(+XNw1Pc!9A{Rda6aLj=CJT+^`<OWgqK&>(oi5i>BP5l
huV>oJ5V~hjkV7~h#-VIxYuYht!kQfccH>s^j&?P9?$=O{<ib!*S=crsJH7LKiO(Tq)}X0B3rO6NQ^s@I+fVl+gx4mX026Q72CmF8rc)?E=4b@(t-X4*3~Ie
Xup*Za2ai9r~PQWqL4d;oNRI3IsbiK>$(U3f2NrCssK9>8mul4O@~F_XfKc`>fVSV2kg3MJu}*}57U3T)i+f<=sY?e<C@$#uw7*}?^+U9t+4y{-uU?9zaf#@
n1dth*3L>TQQMw<=j(0$BF6+R)Ew1hup|59amiRU#o{6wok|cyG{?l-7LSK*8`?nU)yj~6qJAFo0_8et4d8V(BKPE$@3H5AeZQ{%)AnC@(fVrSl0hJXL8ikZ
3=<E~sI7H8Li<X7Pw2&BJ-#YI|8Et%$bDI+qLYS%2i9O`E-@KsGSz-}_D}U|%P%{NJ>I;)8aqLk?~4#rBmWtttl`{EZ6Zs1`R4xZ{+lqg`lH6ix|kG+Rms||
1WL3QvFGDR*g$*MWaN#{yhM+u=<WL78ToYdFwrgH!0HEYKLNqNdI<5?eX}%cmSF}YhYO@XqM6V8@s68M`!3Q!q4;k?ytsX(a5%JJaYw5EuK}mV0j4T99wsYM
Pq-f+w`Lc%8*|1$yUUtzg&v<%e>`2i#fa_uYtzSewU?g#;DPG?M3LKX)Uo&O`Yeyl$Ir!mT~%ww34<$8Bp0=P-WObTUZU3mW`JTucNF6`ea`<CU#~qL&L;17
a;dkKUuzn@dR)SiN=x%`+WMb~T&V8UuTn8Z)Yv}d{QN5rK?6ENwTdN!I_Anuk5BSL%IZbmAN$Yc8}UJ4s0I90Y4rEFexUl@RQFz(+fGWkiI{Zf?mFod&sU-J
G2{g?_j*vDZu8PSJC)-<;A<YfJvpZw_SX5XZS{MmJW}4Ti(MK#_Mb}1pxyla*Kj<RKy#<?jQcSsF?x5;PIkpjaDt0Czn_Mm#}9ti<804w8$Nh__>(gD_sjU(
(%PG!=WaUVG{?<+ec#iZjrdbhw;eYqb(zv-GmLfDr62a^%gQar>uz|Wa>>?W3}efcFebcb6sM1}#G2c&ziZmIv;;L`vi`!(X+1WRF!^+Rl+|1r`ZE-cFyar5
6)cO-yALpxk^G+0N+ou~w@lw0#MafVgx}U3%WYb@tNo%Lzprj$N&Pmxy#X2KyHz)`oeksH<MsP)-pUM%H}T;#dU=~|1o#eO9K}dzEWlxyRE(br$2X|<-(weF
Nu&XwXW!q$M{mXP{$;LDv%JMb$6=}6r48)vV5)}_S*UTI)oK<P?sce5e9`0npQD}sROhJ4&Ih*d;z+9H*EzdJF`5y0j$s63M{bImQtFzB78ZxcoiXvCrVie|
o<C<ERvsi=lDc;Ao1U9d@Vt6JT=m+u^{0eQsvvzO?KHeq{uxh>Ry=#a%C0*3j{HpH%?FWo0b&NMJJONn_B9v9vBm2+&KtU!!{f%n>??K!JAw%%YvBM?vNGid
1}x$%QHYttmQXmoe6={96X@^Exa*#@^wi%w=Zn3r`Y#wLLaAhcr7ENq1fAK8?=Q9Q&bvv{s;jPhZ$@&3FLHx~edo3@RYH2b_E0O2jf5ZUx5eT5EhiCBcDUl7
JI9y^NaD6}PQmi<MDsfXA~c%9$VnCf@BXE;<?-)9ThL{C2#^0xy#I~5G+Wx^^L<Qw!EPKZd{g-mlQgLRADqXa4dyU@XoR**eSrS)>cU<Z(riPIFvQULY6!BD
-Q((UucJ?@n_Jug4~~k5ufTp~{pR;ffVk-1!2l!h@73dv9Os~(<W%i{WBSPN^xwm-xV~<JBD}H*+8NH(dSNt-$`3SsYGmLfK?n(dPp%wyo*@W*!Rw*!n|osh
{C<~be}M=;IEM$%$C}6MO#*}IW7iBoZ;&2+TsTa-s4O2Sq)f~EO@03pgM1CCM0*ch>*$o-`)Y+u`QPvMlD>U=>a_g?D+5YUN7Me5jqOUgdu*um9c$1K@(=Pt
uUDI6#Y|F*Ap=@C>QOQIFO>OTi&%SfGaf(Rja2Nu*8TE>IwSKKHt2bCHfnP2?+C?6)?$<B6K8KPY;=~-8YHiL*7n9?J2&ZmlY7;R66rff@|6)g#Qooes4IH!
vXE!zSQ(uk>-StZ-wmnuJtq~2J>R}%_y*;2P@Epsh{ECPDtCRVE+h8HovU&D`=Ip2^PF(?1?<SOHuSt+?tY)t^NUvod?n1`37~r4?$x@GtxKeo3*+w){^)xM
G#e)Q^NLWfx=+gn(@Y36_6Kx7iT)%7rm3(aL>jnHj#COs6cn7!eLkPU@q=A_KhItD`1Qr{U!<mK`t9Fs{vFXETz3RF(d!rc7t~qkQmx;$J|JX8h$puP_6!&_
l0M4^JFqi$Ghgw3jMlZJJ*SCMw!fBsSiG=Er#$$@T!pWutmofQ=d#V!jZfHkKWd$Rf*p<Q^orqXk&AsFcC2d|b3-7?fLz#*$c`)5&Z6yarBU_81M3-x2roGb
JG;-G(MemHIfCKGZIk6tQeKe(0RwWjiwCTqALqOIXj4K;z|-<<&{=3*^l9Ri_u>X|heji}(Z@kdH=^W|?Iayes~gMgtaAkPp5MG&6@z3<*6+rG3)a2?7qs>A
??ct^YG{eKjjd&x=CpX6=Uk1A?c;kq_*S=@)~$#U4gE#OgniYE+WNdglnsvkW^>HGO^vs)gIIGQSEGmW#_vP#-s7;lmh~su<TrlZGgc@d*3@U7i~e<!saMmb
E_ux#({FrhHhHIo1P#p$5q|shfxE32#_MZ{l3SsQu5T5O!FZb<zI1w7S*+tj-4x@+<Bw)@j}36@KZf29Y65hvkSB9a1iz_pe7n;Wr2zzI4<Tgyy*Cq2k$+~h
eOyD`NX;+pION5|YYLcrP@WYjFFEziDMp*Xj$UTp9xY=ss}Fb<gGr}dAz@lY-pJqLrr5<iVrdju>>k}Y-f3J|+=GES-(DWh_iu?5?|wMP2P%2DZgT@_j%y~m
n~B#-_9sfd+S?|_)Z3zitNVDxWmbh(4{@PKTiz%kc>c=w$Gz1F_8G8{XH#v3BxZePAKv~r<EA_#H@3zS<BfzI2*-@xv5U?X8TQ1~`2L?q$CTd}93`-E0=sV<
ZUrvAFzv_ZNM815T0B0a+WGoQ;K8xQ?amM6h8`Wt;KqwYC$TMrLKMkREbhI(#~XOtYn@T=%3icpEvk=qe)*be;x-qan+GOh0dr4t`StCroLw87+$ks`1eY*4
+1{dj->grO>f^p|)Ly;gx4YQ&^wnVEb(j6_`%;fxcqoFBD(0p4GCRPd<9fu%_*p&E=f!uuDe{zQpMmj-_jta?Jvhj7Z-sZYk6u+~SG)T)p7gavUm24)TwzGA
4Ue$J&9MVDzDQhI%|zF?$J>nqy4QW?^hZZl+9@Ivy(`Xmr4Xh3HT|?z-(lAfd&z$u_toaY8`BfLM_UJR1s``v;vidAf-l)^cI59Jo}#_Af!{rCgD5}*QZjo(
+pso+AM$Z{>*F6Ehm{NgU#uW^>^~^`>q~em;MVxD{u8SUTN@S^2PwQ)K=hJ1rL(Y<sxnQ#Z8)q=X1e>oeeFv7UL)H-OZpy3-mWWAUVFfYws<z1_FCI#5NY*J
BS)wBU&m3tY;D4dD}5BEsY-K4&2jyUm%TRnI=HSj?}y}O$BhrJ{k3`zjbi<Gy_DKideUsLlh8lVpKDAF5rcm<s`IGHU7<hID~`5)pES9FHJx};DYuqw-;BS4
Mx}`hvdHI7z|V%z;d`wa<YuB6li=^7i{*C8)9V+&@y&MYY-?C?9ZHpu^i2tPL~UzRgKHIS9n1Q~F^>v8XHi0bLTvQ>+)X-}?;+|gu@FaUUB^zZTFC0^<S)a&
Px@~`YuLUEOl`Ltc~@1BA=1t%?b-%n&{vZLdO3y1x5~XHfS0U(jP<0?hmy5<5s1CrrIb*J7wGDJ>k!vs#1_x-cg{0f??#DKBHew+;lYcogEJ2_02H@vnS46?
vobt*Dk9I1;&$@jQnkj9HvWlfskWv+t2C2JY=^8oOza$Q6||aUiosE&_{XmgHl?#O4lGBl2k!IyKIA`puVDo4E3E6#M+dhnrPbM){)2mU9sgEy;0>&t=IsyZ
KVj!G7U5a%yNP#ZI>{VQ>;^3gJ?UPT1R#1nsgwIxavp}s_S_;TL!^7%E?-X9x3B&nebN9Z0wfP06`RNY*ttLSpAIx1`6u^!2lSfJ&^!LdrPT2MmelwV`toZG
v#PLk^cC;FpFUEr;=7L@?$Zok@c*6J)z;)i*q9Cft{t<te&#^GAN|uam8utrK|XGo_UA33x|dAJF=Q3hGTRKHiMh5KRyBwAAbpldG>A~ELF?>;rNneTKI;M}
Zpqnt|J}VnAIsb8?$}vo8PFgiee3L&0m&i&EEH4ydN}$oBC>y}C?&6U2)GNCKXn~po)PALs@>{{`v`m`WF^n-cZ}MD_%rI@$*!K%(qb!yAJ#_|Olp`#(}IB|
o3SOFidxOv`)#v0%j^8hc$eQlwEu-WB0p>lhL-+Ti2XVL3jR3wy68~xym#}T$iM7C|99>lccJWW44uw<@^k+X-sitPbKUar|39n4*YbGx|Dt74@qh{t^oQN>
-y_@X590CB^gf&?ic8a#AIAq&&Yk~4dW0w0`}c|w`~_SRBf#}8Dc9*g-Cn24gA2T;1{;sZBd`~s57_N*yb$e1NHbN44jd=+)%+;UQrhuYK1GMr2-Q30Kh~6r
EsX#rj!+#zWJ8cxf(awb>ZL%fH$4Bn_?%E^mvwP-E+|K!tfrDEqA5I>io6m*0nAWsDE;!g+FfFopSagVf&Ga+>Feq4I^+${m)D(ZqoC7)++v6H75F}SqQ|Lc
Xeou8^K1^VCA^aj3;HISkGmX2s7I3mW+knRw5WFXzS@)C{8QkEzxcQG@Oc7153RM^J~;zm>u8w(?Djev*KeNu<Hw)-c!D_~ktM)!=vkl8HN45z<)Z!&AaToG
>f%@qf~Irpd^wdGZvS*1AbJ=mPEwv6yZj7ChM;met~Tl7DDESi32|PiQufWBZ7|kD^p{`>a*{$?8~uN#Vjl&4*3|rrxKf(T#frIdI9jeM?51j)W)#Yh%rKPs
R0?}atWB_+XZ)~+gNABM-SWc&sdjFqfR7D7HdkC`E?W_{@$F0<BRk=S_};ZqSW;15ntV0B5H9vieat)`^QY^T@BcjFx5rhAlh2xF=jVpLHccSCo|D-y=n~TC
_b}-0g?;M)ijicT;J4;|Opr64<KOqa1qNseXDr-&Q$Zi;D(7<2Td&viaibvmeA71MPt{WMPKWoN7io3jZZEc!3-)zyj;=Adh;+!a;*$h-b=I?78}R<FCg+9)
&QCii{}p&r;(-1xP|wbTdWzEuxZ6?fr9j>V&P2jN=}$V3d7+^4iVtlB>#b=7$nqD4aqktP`nvJ@YFxG|uD_^<a?R1#+HEnx+W}8R+ORPv_JzoCeU`+>R5hOT
=;{&bU5I}t->n>ZdwTfZM^%zOIS~`%9@?Wm4z<_R?l<_!-#wRs1KZeRZsp5QZ{Xi}o@Vx-Wxj@<<hWwIox`cWI@HqdTVXw`-yWBrw;d*vfj$i5&JppPr!F^2
f}I86BNnCt;<h~nsOFfj6q_YZkJEZnzH1sH--Skp9;v~(s@gdhXP9-)rPI6_AEU<`=K_!xe4acZzFEE(g`o8OG2hu48l@kmcuO(_!kvvg<a9gxDCT?6T=Ruf
e>ce`wK73`@^>u-+Jr9eLNEkZS2Th2eEy%8kQ^|@+_z{z1X}=U++_Uy9<>r#{LEPQU!Pf$Eoyal_!W3+e7Jf_ibXs_yHPY>olqs$rh55mD~b`EIQDwO+Z^o7
H|jR)f256$4t}Q7@Wg`@3N}Ik`Z~=oHXytf903FY1TeF6JsXJg7Lg=c^>l$ikyRIlYL>?#_bzGE!EJ6HpkY8GIDAeMoCb1#A!-3a+e|9R1Ym)TG(9SS%hTWz
VG17m%z*=k0CLF#hz>o3Fp2OZidKWh>g08ir$={w2s~P_ELd7Rp2L)8x9Ud0uUzZlA3Kjb2(HSw)9n)gP>T2tqUIL()xi>|?nOLlN1M2}#qM$Aj}CL637niZ
4fJZnXT_@LdN0dTjL=>@^2r^<G>0PGd0{oDOWUTMrPEQzM8v6SXpU315Qm&cg6TCjgkSoddKjkzB~k7mVhLk~YIGb~)*fCuio0F6qzLlBT-;oT6d;T&L>saO
-JS1IZa9ExGjXYjvhgivMA)zx3)zU$jxC6Fl6al3!&{Nn3xGiba^9L-Nc$V2n$w8fn{8*q@8?{_4-wx_IKJP<eCL0sY(_1^_)PdG!;zX?SJuKg;+&pjXDiv~
<v8heON39G2nX#`)2HRq$9hkQiTl%Zuh;fdrkHJk`lb2CM#IC<kU(+Z)nNYKY-zAf;4tlKp4IkV8iaIL#b@DEGDN(>t9^YaFIqf1;QFjX(vg=7@TgqCd(GDs
0)r6dV0!xR)^C1#r_B8@{>pVBi?_cim|=qRWg>xM5djcGc+pR~XSK7cgz3)aqUUtsz+D}3vvZGqCtLVJXv4VOvG7glQP#dZkwH@?hCPFZ`!YIZZ##JKbs3s}
m8a}6+QAp<i9I?!j>NaYKJbACx28Uxz#lyjMm}soZk6}I#0Oj0X1D$<8gwBAqeugra5#;ncZ2VmEA;z4AGx@?*!1Q^A(4r2W0!YRZTCPv<7yR%y|>$QgN5tH
)TOA3UkBT*UYppB%r*_6LP16zZ0Mj}Q+_S%+Lx}xa~`rSg!z{h-lMDSQQZ7F!wqzPHXjRY`7vO=w@t-5x}rd`juVo>IvLsA3X$Bg26eml98g|@k4nqqK(9S`
K(~+>$gX&Lr^5$vC&GyYez(BHZ)sb<O__7}&<%*TM%BbQMmR8#O~q;u@LBP|&cfHN`(#_=1HG}QD#6mls_fgCvyK%8CC7~GiMPVKIQT094>p*0g5%8&qmF^Z
PVeDckF<60_T=7>ZZ<eM-QxaYo`dqkJ75~rDB(%YvJR@z;g3G}PB3AOuTI)v!PrNofX*%WQ(1xA(&I-)TRkxVpFDV)#Deb-<Mq#;F+7i8TVp;V#~v{lSeER;
5-|0)95Z4kXUXmH_;h+60;N#CRe+0=0VXJd3yl3X?_RfAw)CDbBBs@)Edq)GDB3OAP~Q*h_<CcmoLyet*T!TxC;KVl=<lINH9vuR9uB;c7wp)D4n$_OzSRU5
acA<66};x-*;{%Br5fl-ehSuGdjWS$8rvu&vLU_Tv2^sHaX~1VNF>lr6%^kwj=^8*G6!9BuA3&eFkR8EVW}eC_uNS=O9EQ};l=Emi<<<#E}as<pc51Kjkg@L
4a;A+-LL1h&uMxd6^8VIUWa1J`!L72p(A$$A|`H$y8#bCI=Y`^I!*7f9u(bO=8so~BHa5xR8({b2khKh`-G}H7WfEyKrGlOnZ9}(Z0K#TN54&abz9@wRKQ_6
Av0fwp$(xFvm()evu&aK&3!U0>)Z_pYR=aC2iT<g$`m$14e{bOr0ARwu)f#lK3hiB2~Yq=!l|I1sIWSIzFXHd`8;KKpCg6~&CJ|Z{Z%_(aU-ScA}=B8QG?Km
Izc7Dy*uVzEVyx@VPp$o{Z`ejcrFw}HAuMvhZ9x~Ljx`OpJZvf8aiATVkl$B*93WQ)pOgf&UH{YV0=R#P5DA2gT)VbemXrCb+w=;3Umc<`10l)A~GxmT%m!C
tiV9_At!1>S#H<CcA$IgVusdD?0dhDevf#zIF2t^%CuKL>`n-P)jwCOi-2Q|oyV=|sgV#ycd$?9o#A*F=QU>0A(k2I5$E5#-eX^B*mQvG2c0vMtLQ9@18h6?
;B4KfGsG~&2<V8$<PIOqmfOXv)jb9q&g_QO1GVDpM{Vpq7>W+Qoo|uH7+M&@@`dFc0KmxvxD7_R;b;7DO<sZRyoKT+{HCYzn$pjn;xiNIu|9st!ymfh_K+Qb
-Aqv8^1v((q;@qRiNo}CU+hn`J?aFGP74ynfd@=j7rU9W#wFKex)GV*zsIO_!ya+JPTZytLzY}TZidZ$Nn|~@=K_F>G7Du$5H3gUGMl9;dxV%i1J@}93cw6N
GXA>|92i5bd(ArviuPfLaQ!`)8-gRCQrC&N_m=|&n?}3#Lt%`M7zl?rEi_1-c4D$)Z)daLUUt9MZ|BWxP+;4WO}$9zdbf7x$5FcXo*;Oz?@?ccwE;C5m}_PN
^JWl?2VjG{9*Y^`+!?W`C+OSs)69>lRl2srZUU+toFL8<_pB<&e?BW%c%<_pk?BoMW|o}$I^_JZO6Fg<#WYL}Mla!5t#Q%j|1np8px7S7XMCmDQONwfK8F;r
^>NS+j_e+NWKjtmbK7WM<y+T-@AMObwo_nAz%yavnzOUEzRiTcn&*3Mao9J=Ka?S3#spo?UY=d|#8i&GdT)&W18Z~^UfAoPE=Q9pmJljMJYB~nhwUNcE=Kke
kB^ON`JTaz31C5H`H`lu!LLOi@~J?C2@~|^>{dN*TB9dKxY5_v@v$tcSgmBIOgK@w5M;qZAmg6ZAMf^SxW+qiZ_xa~Ai|@v^6$)QzX%otd#CjAk@Zvawq`mf
<GnNWab7X;!W)?_YPf#5Q&oZW+SZlzZ+O0K?k@-rWz-&WA;l!Q`Z33PZ51x7)i{c~Z0dv8>|Fh5Zb?4WPVYQi4x7m4CxK68iKTk6bl*GoO-BRbN(qo%L)*_v
kXr+E0ASy`ePEIxbwVownnQo9_I^JT?|&&Y>Tr8b&V18MdWy5<fY8kh>6b{RxR;_HC%k6E2g|s-4L7{xkJ1j-K?1-OExvGNe)g}vdduJIz-t+c+;P`B3V1z~
6;n_V0T4ulMKvT8Uq-B0+gK%~WAO9LulQyE1m!M&G%7>r6Jz1H!;QN1D5w17boz!qmbcUEOSB!G)??@|j?{jQvGaEi<n@BFUb>v#wA$42*i{-Q>i4dtfbHzq
4dMHjxT!L}9N1Enrf4@JV3>(wTT&AeNj}JCyuPqTK@^c9Tc$LPrf=};*#r1qZaK2({yQdM7)-;2PtcPKAx3b95~mY+i5M-2ir>BIYTDqu`+c1SMwKc-1jB;v
zy)=tQ1HhYO_C~n9~XflEY{lwohy3SgcZlW_N59Z%;R`^Ar!uTRRg)9WJ=S6Dg5Q@>D8ZFam+aoZUN7Q-H8~d<n^-U1UeO^_7P$|#Zp`jMgK+A4SuxG=1|27
17M4%{U_l-i4EMj>ebrLL#o^{p@iH;;y^Q(Q?j(0y%>>Fg7^4SKK!>^@@aWN_r_kqOVmhJk%<PS#^-N`3x0Q}Cv73EarU1S(LRV{TP#~Zffu82an~dV5n3h(
V-h7h*+SK6(qH=Xa4BF%!+y(rSMQ(>hr?d%d?+`3AmVY@=g&$$yB~A^Bk=sc$NNP+*v2T5Wibhf2Sq68Oza=+B>WBj@A<yDZ`GFw)Ss8Y_CL$<T$=N^-`u^^
iv~L^ng+|9c|Y-AZKe^yeR}m1QAJlTv-uy$&%>YVH#6k#hYj)n$PYf=W9-6easH~GslhBp-+0jD`q%-t!yVWN`o7P|c#nGjWBGfgjJ$XQ;j<7v=2G3gJ}V58
-wqf*>9F{UFuQ2C^$vS>0>Qqj4Sx>2TeAV?-Vi_je;>lr<i6BDPhV#v+7D-;?fbtIX?)t2G*lj*w9d1IoTqwSFAg>4gl5)?Dt$McexJvzeP<5(yojEf=_@~n
{<0pm)G<+LRml#P@6uq`&Hlf1-Ys4uCYn8MHY%3vYaE(IH-Sbc!6~1c!Pt_9o#_IBUHjv`Ai~vqUL$((;BAV9VGrSJQlDcLMFnpg>E3Zb<UJRdAOBDNe_>nw
X@&W{pYZu*%*?84cWefb1DX4uY4O2-MD-DMoJN)>NvbXXFCX=M4Id5r`}=$s;r6I~a-Pf=uj6`H)EsJmGv<GZpQlsr(mB6b)U&!6X0yJ`2eAk(P|}CuKDOWr
Sa1CAW?@kV80%|1uHxz<$5VjWM96b9sNmb4sljYKy9M&wfd&NwIS6}4y(B)eHK~F286I_0N@wfzpRH0pz3DcG+r8hwjJdVzHBa_xjY%h_CDCzQy(YR*ZK|&x
y2K38oI1(Pq)^7>QczHi^@t{IMY&Rq=<o*qFArrtU)R3&wQ-a$(OQvQ^x@hNx}>KC=9Y(*RWTwl7m8P*{+7S=y0H4aEFgGKXMjXUT`1>x%=2;O;Gwa14{-AB
5r?7vsp+4g`~L5PV}1Hu9NX3-!G3e|%6`;(9gMi<+2dbW9qEPI;C-BzYy$C)CLlZ?6CL&Xf1dAWuEPx=OOjotH*l82ZgtYg7A3Dr`sRU%p;CqOGsPa%tQbav
Q4%qy&nm{^&!VC{BHG1jD?;zZ?>l#`gmb5)<gw0@n4TowhP=Inl`BZ*lz1Fc{8n)ly>%5BjGkN~{qM&Zy>-j$8O3``ojv8N^!K{LCq10YVnCQ6oci^^Y;RJv
+xg5l;allwPg%^vXcG_7>ULT@X9u+m^C5u+NN}V<Jz<mCCPY;9yxyqhtBV1>6r`oFLaXOBn^y5x7v$G1HO%Nz!xh8$B{24_w>wR!l7naBk$$sl-tLLf>l7gG
NwnG2aa-n;o$IvizAbBA=v3$%X-RyVJZfta{cCqnM_@nEqZzF|PuBgtvAgu=JNX^Cj)w?hR466%l5rhMCdpAbq#Y<rn@FgVyf?jZF{r44jAjM*hn=%%s-Yu)
F25rueZB7oZ%SR<LeiaM47?X`>(XL}$nAA`BJB+T_^1XBo^^==44stMG!}biABgL@!!3OE^?qM8JNJxTnAOXc>@sfsFo{W5`D&u4dseY$!5hNNi4Kv&<CqkS
5mIv@$<f8uvUkkhoL0*{b2g@phAo|MU~9z#)0_x!t6W*t8B;aAG1@gqzw*@eprFF8G;N3Zr)zs0_p5jR4z;Z8_rEN5L{Y%@)cZa;@S*+SR{<43UK%_x&~XB6
Z>gcIfN+%+%!=kvP|^_!LFPuVAkZoqfgj(;92yy!fIy3-M%o5pBuDht)!S@X0$7#;mj@><*d6Y;qBE1<z-ULF-TQRGKa8ASr8PQioFU#Oc+z}cG`pLv*M9~x
8^<RDIS)O2A@`C9--*bcgSwgd-A6L!BZ}tI?|B5B=XM@!Fy}#?PPf~3Z~H^Nkj4iG5>8vE6K=7B-PGGz=h5ZnJy$3^OjScSH#iprNU`c%2q79(n%VLDBE=SI
giL%L2S9F|IYAZcM-WHOMhJqlp|81u0m$UgYVZN!0Zs{rjT*wa+jt&cJ^_}~i4rIs{|CkG)cqWT4+0SD)wvnW8VnCz1@-xkm+%~{91gbh(V;+tVu2tc_4v#J
JOnZGaI)*$)-FEC3XER*qJx%KR+*nU)}T-x;yU%Hg>t|`$mb+@*~l0zG-cy`*|ses!?oyILr@ZPmSK)tbOyj%&!Jgch0CWD7-<2vf%^~<9;@hBk&sv^bs^2X
!Yq;=#b{kyk#4lX6gzSjz|8mn0B{IqV!*NRP0&XYkF^%2!kV8E2d|ljcjWv2^=BVEJ9tU&J9!v0!QdByri^K^#X~v5c=hCPH}4Jtc%6-hd475CPyy~vyzux+
dfFYhov?$&|DI3wALIQ#kLmb-*}hZeJ>-pfqJZjocHiDefIYos*rpZmUKSJZMS=(I2J4hW8@#~=jowVWrm@{jQ(5~9-MnW=u%U$Ts%Qi>hG+dKXdmZ$HT`LV
&_ta)ewhC&ZCg3hZU_p!1^E??cQp<aF;^>XULb?rnWMK~shne!4T2dX<?`t)2S!@hKlAJy2oTyC1>9RYDnq+RQv$ROnX5>F=A{0O^Kp`Pv>w!1j9TN2FO%R8
;jRbR_<0&%Nyk7M!g`Kt*Z>9$u+bZfsn{SJ*_n1|9CH?g0>6Vp3Gv?H$nbZS1hkRg_EMz4lR;F?wGoYGC&M!h2zV!6O#hGZ6=YbdL%*#tk6ZW;kNF3Hb?RB-
XlcX4?)7LzbMK!yGW)V+(s5-(JeK>$a!oMQ(>~i}>YcgxlYcHtu1?q<ooX89MQSVJhJi9W)HGC+wcI!)l!9=;jp`FmR~l!iu(LBWb#1PO8HUXG9*xXFA^<>i
t_d`7?zmfdZtX$`XAw|nFgvV$c-o9ey|8$S7G#0Lt(NaU4eK4D)^J_>LpVlSEGS0BKw!t4f@0&IqXVNHp0j8qL?8%0yGspTR7>#vR5sEf+hk#Yt(ga}p}8K&
J=)NzNw}hFksR}aKej{yG6=ZhpN0Ci!mL?OKpEyPsSbAfo?9>`y?pXvtSh751miTKvM@yPZKRh*Se%c1?i)Lt|J$iJWc62oJ{s_y&KS4HX?}UyZ21%HZ({bN
6A@1fM+tL6gpmNZT?b>dHXUFIV*N{89NM<@wZP~A48u+uz-+q>g(e5!D$?|Tg$I~x?mF|ckrXq%o%%c*(42Zx***-NlegTp<l-M)-n>O!a4Pm!OAv)YMVEqX
MO}u`Y%F0p)`PXQnFoDgkd7oCy#|B$_@%|9u(LoHlmW??3XkLn7$VG2I=&^YWrxvt6ccYp4qD@cSW@7yajSt&&p;-MQ1Kzmw|<SCf%0M6g8+eWks#+C<aI0t
CPoArg2TW^FUTwfXs|^tkVUz6s162;42HQO-1R+dn{qeQ3HHk>Vft;=rgR{{YPeunlFtBqygM+#h95c)Z@-y<S&L@FJ}gIkh6pbPwU3c2qu>-lBD59Ku8B1O
`wg)ln{y6+gtq|rwq*gHrE1Xn2!0QN9saZ{fr9J3^KuU|lbK3D^7?|v%)ux%aoZ;B?rCKNhsX&0rYtd#AKL=wzHx*!$SK#Sl1ba5)^}tw*tN#B8PUx8n@w-8
E)90)x4v1zVuHn{2r@|16^muBEu3Cq){x2cgghGH=C|FH?4kS1v=hNVkZ2WbE&o1v_BXE}WSL9}<Ck#bNyqyh9DvbCw2(0)uGX1D!j<)&7IxYoQ?X!=Knp)x
H;z@nAq_n5HlU!CB0-Zyux_9O?G&bsICHv8{pi2LdQkYbcWW}RARyoj2+Q=nM=J!D6k-v`Yj7E<3^R^&*CMqDV)NIoZ0qmo4m^aN3^uI6JGXY4e4KvQg=QNT
sS%Q?z#pVAd1ezl+_d;RHJHx?S1A}QekSHi;XH+LfaJHe3Ko7t0VAt1${oG6agGcQeJFMfng!4(l4B+OkH?>W5O8eQLgZEo#~n0dKEDn=zMseYpREEQprUCB
iD)4RB5ESO)6?Pq`&0+~rnupEA8x<jlK`R*>-F{@nk}FAz(bZjn#jaPP>&3ix&sMzZ$z+1aM+vI3A6I!kvSxM9cX^0>Wum@nlhvw5WWL5$$%b{%goT(ZoOce
BOG=@Bv?WOfx1AnS{f9|IOLk;=*gi6@Zb*IQA+YXZtuDt^e5~8H})-*ztjFIWVwE^wloE823*|1PxIx!?_>T3sDI~{|I$EY8U&q3xKKclW~A$^WCBE0!piCH
1RDr{e320mBM(+)p&x+vpt_Fpoy?{y^}{szA>$4h8|Pt^L%W*C&nDAThF<gk8UOSQ&bghJyFy(pk5sOnvy1=MXZFsXy~Qu2qP~`tF-UN->hJYY(FWCKkc2zY
HGr;to7QLyN+f^LoE>%j-}Um!b(K_WR4Xi2C>iP39RJK`o@h>tuYce1=f??J3<ZiBsA>{uAZjFijvBcXpC8&&(TMPGo}BE3^)a;Rr=D~AeV(MF*bgXfcjnnP
)Rbp)dUARW$AS1b?^YW1Gg<?`k<}?XuUVdsFO{)WwxRX|mZlhyPb4c2UkQvx3S%W=j~S7N(@x}0r%N0gK-<ra@ld-wu+BTZ#;u)n2Y(7z^z4B^zaaS@mDZT5
4-%H7>>lHg`k(mNcl7#Jcf4<}soq**GH`J~sip_C%=u};xn&S<^TV?alWDx7lT2BTX*$`hDsLzihqF8Vk55dplspR5u*w-e)-zCN&<<`x3UTX@cyH9(Lzq!e
It-K?C22E~6EJcZUApxBu+}tVByst#9&#LLvwg<sAj7Qo`1_3u4@khrI_>Vm-?U4X1whFu@dBEC_V9pxv?kvCts4@Gwfh(_{ciX2?Vlf~#KYXf*-~^I^OsaC
A^fxJs}+YW^*Prgub*7b{BeYvf+Q^uVGm#JD0?Bdx^`TrlQh$8lvMbht{y!vK6?r8nwxuJHYp8u1Qs9*kp{J{_CQGcgM2p)l9N#{I&6P;mg}4KhGRH*>}!}O
vK^T;n3K?n)oFY`vB{Qw%J#(uK0jHGxBc_+?$SK84g37wo%-?eIXUCYLS;|hbIx^rep%7-pF=ul9-HZNT}&>bzrYjp8N%fMY&659nU+n*GLBP8PiBZA5j{p+
2qGmHhi>EtH<S_BkED-pg626<cN$`7@v@!1Q?Zw51OCyU0IL60d@o-wqER^PR*pbC`Ph4sC<n<2j~+kgtoT~E)qZD853_KC(Y&qf9(3)-;-n8PkbTiUwqPI;
?EDzR-k$6ykE7;f_<TrHw6Ly8F#3QnQxZ4fAW0|3W@I1Bln`{uob?Rd0$lbLYNej_AL>4_N1)$%`ULkGsYCt*cyB*Cq6K^Qi#C1#Gw=U40tFTI;qZ_KH`CW}
Bmjs3(GAOy<FyBqH3HHkp%38#80f{WvznG>z-EZ}ASS~FtQdF!{Qq-!6i>Jz=lqC6#Qzgd<v-bAzenuq%pgF1zkvSge;Ggn{TKK3P+R|W!#sxks30JO5-)`U
c0oE7>o6xR#L>b(!kf*E8);K88hgonxNnT_S4%_tDBXXbhMyxu%1=Y|$o)M>;Jv?A!90*(wllz}Y>}HQMwkH91d#dMxA*W3(5?Hyt&Ct{5doAdX7G9)jo$ge
E7H41R~+$-Z7P+|Wj5ns3Q9w6eI2!O>MOoK+rG}~Y;!qi<`)rUq(X>@Rb(RfLT3N)f$8bzVdXn`@Ir~*L<?=!Fu-rNM8t%`-KXy}|K5K|!fcbzK7_O)ddP^T
%|Mer8JI|83&i#)c=XZYXaM7_-~|j;7<;@P;N;vUZ#lwr1nD%8q&y_-oRDT$VDICf9oMj4E~YWiZq{vu1;JxP<2*}t*r3cP>dYE|2rS+fjZ4{rXku7@fndxl
>Ip%<uh6mdpx>Y0`8)qF*BAa4{9epFN-gBw6YcnI0fTfPQ`+7x*6Elc8iWy736M_X-37akA2AW>?S_ILm7Ck8EB-$Ko7URTx@<ue2n?UMerdw&g$0(_uBrC?
X=+^U*`eoQoM<1N```sK9p1TF#?mM33_guyNWuFE=?H1Le+P`J8g`N8lY5vL1q4>@Zhe>^ea_;X3_MtLEAk)^MUhVs<#wPoUIVdeeaKqA9qkgwJ7;>EuiF;2
hs%ZxeaGV0+FfB3j{S{2?j{~lD4ZbysyIUozu<ga37B@d+3gb|MfF0=Dkol$JFfgwSj~ow@_=%~tsFwy<PjVY_hO9^K$jz>W3|YZy`(^bB7lqrY*jx5XG5?h
-^AyO(olPawLNkl%QSF0n-@FFKb&ha8<ajpxrI-gvLM<nV+MjE#;s6NHdK<>f?EwUhr>ad5G8DoTMVzi`#%paB2E*+Aq2J8QifY&(I3F;RH81B?Bgws?c<|n
iQ%2mb)(Az$utS3pjP#JqAMaH%drRI@Ge^d*{sb92y(LM?UjRB2ola!_s#Q02+5^3bjidC-vgLz7*U5`!9)4>@cegOy%2OWp-&GgiivYKSaB}&cE^P(oagys
y?nS4!M4OU>@3XlwLwGNg++@z-E~Xxv1Gp4n3IoW?t<v(^wY`L?qlK$ZDFIpdiF0sJZau_J6bp+j($}8e!Zzn^LgipfIAVpi2Q}-k%jrck3=t1LJgK;GTvQ0
BkQ*^D#KJ85=A^RHMk9cK5Woi0htlk&5(J+_#Ymg4g`#Z#EpAm9^(<Y>1J5>xC1ZK=X)_~3M*H;ZQgQ4H&b>E+_Mi7!U*fxFt<6u0r1vjyt#`GE*kbni4kyv
RCnGV9|;e11ntjy4@dp^`RqV_h8%fstjKH;lTXM#x69uTn}D9LrZgcsb|NHKI(<PJ8bThi%*=@5vA==!2CWScw0L&{O9P}XF>}*{Q4>ItK^~3}Nb&*2Y(hXW
=D2dLrf^Cg76|0R2Q5(rE*3UKHKzy>gwfMeFDzb(%4+L7+o-ITL5EUh#MWjUpcpSWOwx>ZzH@sQs-|Fc<Gs^w2H~`rBs3)jkb@5{i<Cqhn;#7Y*1Ol#>GVaY
_wnM>_ukGpuu$klR1qc?hoirj+0A)N70*|;u}fOHgB@e=nA|Oz?nUcOJ!mgj$gGJz=p8Nb6~+8~8GSxfu=@(}DXwkkfg#HamaUPj0z=>g&B5zT0`CI;ynC3@
i51g_*KV8l^6#;MVP$=$T8pg(Z%B!qzu5on@804z*KFp6WIhwfP?-J*cuMs3?`Q)JaX>2I5<KrtCdMMr%osJdZ>@>1KCVCOwC)QG`@V`P`A2oryU(xQF+ahO
><EhdR6Dx)I+}nxhV@fLzRY`|!+am|Avx{f;l9`sMQ!r%tW_X?Lwe%@e`2n+yD1hI$*HS({eRPwHW<%&8;obP7~u?@8Ip$Gyu+uYfQ*O<11tdzC=sQT)6TOj
sKlZyE@429K6s}VtJDI5!aJsh)@Y5yg<!uJ6RTFm9+|{uXmVi;B1z({nlTiL?ktMFj*hcf)~%hZ<Ute&CqyPiVpW8P=+&hz);Xxlr98l+taJdaNU%5bHVi(C
-<sx+7{IPe10?FSXi~1rtT;A^?Q^A5k?L)SvVq5w!iX@_|A>hT67XbOGUf!@xhfQH;6w`fK0&OJqPeZ5fsvj1I^KMJ`2Z(_OIRlEzpDa-^nnJxV0<30Bo^l#
Y2dNt?)oe=H?4MIXDcIZY3}csI>VdeE{$t9J-2%_dDc|Lj9H23`}GSH{<EE#qNNHlqWOkXnhq21GYUiNXPkpZcNk-Zmt}^k$Uu=yCYcNrr93;BGM4s-uLIp@
#wWE%*35{WI_SgQfQ=bYD4MucGck;4X0;<Fg_8_m0MID_C<su{_d8x&<*)1Wd%8M&J@YY6KFZohv@;{++^gFNWFKd6h;)WQ)3P~X>Kq?qC;6CJ@ArRn8ay2l
ww*6#ku_`8kGa(B<sWIb>}@CHh?7!l(j14f_#cc{v@f*$FNewG?Rsy4JD9!s^r|l_1Xa=APWZ)cZ*)~iOhc53BS$gjT8HOxM;A7_KKT#s#Ko-Du4bmNg6u~2
ss5<1-|pKG43pGYL<k~R!e3w1go;$`M}#IP_Q>xOFbKgv^HbdgJx`9H$VLEPtJZ%<g)3dpclM3CKHg|ll5R1#hZ{OnY;V^uh47c-&yG!_((RL@I@hL5nFr|K
oJ51ck_-?q`G|43;q3nRhmjAeNs^5!;mwFNc(I!9Dev>dn*s90Zp#HEjOhp_2?~|}<JUXYilX=U{`0M$J44UkbG8)h$pc*qeW*Em$PAk2$UerqjB2@{MgcTI
3Mh#99<D2ZeJYk0=I*5AQMUcDtepf;zf^?M8gqK51<}ZqkUin<JnLg(1#LEfXp%yj7Mrm;zMj$vwO!2$`UI`2iD8j^xS^FHoFW6AVqcnVdstM1R-%C#XnSQ;
f+m6X7HKv;u0{7AoCwS-i{*^S86;%R>@L^6A_(7y_c<c+w=${uYEnS>s`|t62ss0ia<9`q#*2$4xg~*m!@*30x@bb49kCScb6aDYGNB{f<EPjDyjQ&m$Ir`w
6)5oaa3J%-ar%$#m}er!fUb#u$$Lod^_#zc!*8RSTy&W&58zp|31j5EB%{}CI4ILTB8}|E)w@dTlwIA)1%d70^diX*Y2w^Y03xaH0<Cia*WOVXuQ3Mr=ieMw
*4&I79jt+MS?Q{J)0b8~*1Ast)hO!ulJ@vK2-)4q1;}z0RVC#_+38DEd;bqv#G3@^5S(+nCMTLb6eG!@5FrFn-G93-{_|q@74eTp6+{KoJ{)G$8Ow_i?D59&
<=1@2R5uPVLf>RoMD+I8$6|@Y6h|+Mr2}0|%zx^loXi;WL7Wl}=x}`qg2nnL1P?N<mc5h_{X_e2?}%{sffbfgKH}B)j-9CAs4(yA_do?d)B4OmMkv&dI5hrS
@lpRg;E1CWV6%SDA8U4o5(q8-p#%3<@dMXkcJ%7C3$z}pJyk&PtkMMhU&3TzSJvJ?SJ)ex{E)+zzwY~AN3NCKLe9!4<nf%(S8^PzRtXS)dZfkdes-Cq>upt2
skb8JMrWpL7DXZx&HAQ%+2q+Ihe)KfV(nd~Tbn<r8%o9sBw`Qa3K7Csr+q_LYPMr}`1Os>b!^!d#bOR3dwE6iPW9isSEZhgZB*xBocH}0ZK^JKJb4G%E%~JX
<hSyz$8DaFw~X6*ine+xz#zd1%Z&{*(9qLB(xbV(dFjhfE~m@=ND>JVp*}pYC?EQtnp0%|EYOCCpZQ3Ru&4T5FZ&cBl$ZOl!qQD}xBy!N4Zt&c!b6F>C|!sA
-KC>LXg4b|fz^`s!**S;{Y%|Gmw>qAfawoH`{oq+3Dc}fBjN<(<KFP}ATOX&quazI@)ClTNQ4SX8b*XZR0KuyF0=!Pen4s>SZQe~DV{KBN}FRJJE<`FZ!l5Y
|2`mIUQ;=8<$94Y9MKPzDMFKI9XH+rw3M&Us|`p6==8Z^J=2ntED6S-Lo5BLM#Mm!FooryZ7MdGp7=<z1jYf`Au15;lBBEv<0&F@dcwhE8a7*CD*N%mpKL1q
Q6F&WQ1y%I6!lH_l=P>_Q$QL|ljsQ2%c@B_rqr?r9^oNrA?Boql|$s83({y_DiEi{k4ki(a!tEQ65Wh~%tA%s<jprUkeu;Uc7-Sdcs7$+A`sGv8WR!)NtT0!
10ES6j1HZl2y&7E^F6`uXWE~hQC$^nK6VWy%Ohl!0X9Sf#~&Z^-`${((fYoiIqR-VA@|_^U4F+d+wNLp_ae!BbH|>}dY{KIOz?i^B4=5PH<hZ?{Fs6$ib5uW
fboOL$nTGz%m1^D8$J&&zI}MJ-|#xHc>wf`A^)giP{R#^9Iyn`Ib68<ULPnw1q3{qg&=c$Gu1~+i7lL0suwo6q3v7TII3||HMH0Ufl?~~UD2>Ws-ty6DmYg)
VPhqtXtPGGL^txY1OUW7+M19o0Rl!1vuL0K=IZRuNHr~FSuYJZwie_J++l=_CU*d20!U^;ksyWh<=9&&Q^5+m5Up4XOgPZlg(lW*h>>+<xFHZRVXBj3hcD|@
D?-5>;vQyo#8qllO2`QWb<@1x8esA{VW(!msM9qA!B<GTp;y_eDt^s#!`gxKB|b``L^Oz@R1`#_l#0;01X9bCwiO);7wzoq>!O=VB;4K>*rR#f?(j5rV@-c)
{_Ka|CO{u?gz&sCtiP+j@c*9!UkoSk5j&L_DIkCDX`kM3GUXD||9u+^PSVi3a|@2ENmm?oCs^L&h&nN7#>a8AT$at#b+x93QYuE<F&=+7e~uq$>VKA2f`R>~
^*_M>AM~K-q8kIuz<-k`E@s$D3MmRlwl_8a`~l$Sq5p_~yiFS<pWq#yU+yuE(~HZm{ruDX$Em^WKm44NqP+^BgZxga98W2jg9gscL_k5n4%4Cj0qA)OyrC%%
S>iljGY=kJr6*A|2oL7I&Z$8?LvZzVICClPZh?h1d$3@{$M>poQxb<ht=hbhgL6RJ*^?4_0o1@`IR{9XBITV92vb9YhtNN9gNgn4U1(3_dK%yl&6D~@M=KH_
FYKk2sGmm}(1-iKq8_cx$_`wA2<TljOzIg4DG)M9&>+%MQp80Pg;P|tv=j^d0s+X8P{Ym;Hh7RKq+v5Vn5Lm}5c}(FCqb(rR>}h(^mIS3_S<blv%v75#qB+C
`Ho2su`!6uZNcgOr~H1L9}o%us&ez}u%;!5=NbWw=e8sNe{!b6JA(Z(oHt#`n(tg@Wnrm5$QNTr2|i}Gpy1f}e+ULm<tl|~54k^l^z@$uPEVqEwhyjb-u%&j
y9<GSWZC<G|JeQ0kJ?cK_!H`uZ4vi}!Uh+)$JKR8(LP6+O@33btPnRk3H-oexuAwgzPO^5?h=rc81e!8S%NeGN%FgD6NpBMy1!PZS>>!qLAsxYGu`=p#{=en
K-`r~o<;F8`==uYVNb>bLrh3&m%AdLf9|79uEgOs@V}OV{S(I#ynm`9A+Gw~<$!+EX~Yf~PTJ@2<n$Z&yN5$RXRv_}VS&dIc71tP1xPpWqSPprKSS~RHZ=RV
N6SO4Ez->-%O>v7!tmoE2ND6hg;?9E99mmQpC+a5>$B^+&J4w(?&##sEIX!za@@v5fcr|+J2l!VuI@+0;(L}qPatQ0kDsroNuVVD+<a@Z3PlFn12tiiFlP5Z
VBhEdJnxg9DLkBUP(;Xu%q;51OBW^)8{!;{1NgOz536EB+@F+7^+dPw!7=%gpr-%lgq-TgXu{{<W(y&doK?X`wa_2S^Dx8`MC0$5{zxtgHwE=IA$<V>c529O
tOIrX2kr9mcmLQpUu2N$-oFtC>h+~QRc)&_qX{0V48|T9gZpgzP$R5fHs3oMaqEG}ZVX57gHk}q1b&$f0ns52;j=;U@4YXPo4R3w{~emiqe{azgb-#UBc`9c
&^ZB>O<&Rm=R<SI>ON}fad;jmYCQxa;p+a49gUAscLh@t_pjoo9zMLf8fc%VL$_Ju&Pp*6W?UUtL%8<F=ynHC^G`o6oji2LbEZzOQ_0VdN88D5FogxO1$qPK
dL2k=X+-EGqIq?G-u-pfJT9NBUd^H{q)inn)3T<*M!!*2)9a?$x)db`MyPc}O-=PRp#}VeHG@KIT3r|lc+I8XJb~RXKFHkcIGyTxdKcID`uh#T>JGykMd8Mx
!{P!R!*=&o>f`XnG(3TWs~fYSDHwbY5%e+#UVle!11SHz$I^LdeWRdb^2gtww}0KJ=+Qi*hE2clkMjMbevTS?inACr{&r_NUHa;8O{UkaU?`j<{?x2SDKX==
X4ODx1OF>;Ujdyd725w<mV7Tpm^3iLNK2PC(Tl1=u~h4N(aP>zt8pkSdbgI&D7Gf}%ol26l-057?UHjzEEw2Qz*PV>#YdC71qt`BZVmuo)Lr_=Ky$aFuLclL
dJxr=YRLwHp)<_anPiax?~L`X6V`>y3BokgBrce2a)*^Pi0S+?b*XebAnKZ-YbR0f)!pPAGW`WX1}O=%nuI>kb|^b=p4HR^A>$A(A{O~CVk1R`xQ+B?w&dCo
VDyIy3Ixp6Z;U<(Yp}T%1X#3zPt>vtPP46<<&L@2^Nk$&o)45BP+}ZCou<Waz!&i!)_c|2jD>B75ca~M0#~4_W3of8Te1S8MVH$Q1qXvy-{g6m84sv``;~`4
53%2E!$F1bgut}2aExsl!I7$$T(a3dU($LA{15m|Ie#ai4pXPhU>s^`9SD4r`-IMm*XsIDczb_xuWY}<yZ(_i`^WZy#S91LADM-JK=$B0hhNoX&I2}2>D*<9
uaypXoj3u$^3I_IF3wHFzv(1x!8uIQ4FO9t+StX1;b9T_=cKFf2wC^B9|+=P`UQT?fYadn!v<aRfWHj~1aJX34yxf(|6B>uLcTDav;Sxg1KBSFDTYmdh#5`v
I2k>!s%Rf{1_3>+d-9YI>NbuA78cZf#{@9&19T%qJw0!{$G4f_Xr{(`WjK;$4Alf8Fl9toTF9CW9nvGC|3Nnnk?LlBv$lNgeZ{E5j^DJOs>D!Oh$LtBnufUt
0|EROQ{$tv{W=Gcr;jriuZh47-`Yod7v}y#7DgmNS@{vqss~CG^b}(7L*1_yO~bq(!ST`T(?U$2iTg~SfEN2AVg&tw2p-^uV9rp%)3&d?{)gmvBL4Mo_Q-yf
p(rX=ih!ts6o!bJOBO#M<;{8rgeTkIjA`{_M<YmMHXn9)ocX0BV8j&B3{~2%f9WZYi}t#wftNoc;)enFFUM^Cha@nD3~?3y!`Gk`e8GRD53g<b{rYCrB+ds<
Z?wHPLx$TKz<gKWKD3{Ny6M=b@5*r`qL^uCq36i#PEU%TBk1h%_?(=PIeqG!Jo}9c4`_OY!Jk0EI=l5A@#)IO4vFwXNjxC^gejION}3>MfvARJk`C+!xju#^
{04p-ztrEX;#4p{i#a&M$M*rx1Bv{Li55ZaFdX2j9mWNv1Az`H28AbWh<h<K(9WS|zSjtA^bnvMunZC@kiP%SaoHkiAxlVqMmv)~U)Ao#KRX$*lKV?k)cZ_%
57HVd2C{O1p%Bs7g#f}6XIjZd90Bm^N+Q1MsXbAcdt35O<4pS;Vc3qUK2|FUV&$ceLhJE9XMfOW={S{xuZ^9EjW*8F-hBjlp8!tt<<N@}2*}2Np923Y47g>v
g#Emp|7uCm>#=0PJp}Ca9F)M~eX|7c92nfqM09lysmTvy6!kio<@i)Ry@q%vlt#(F3BaB2e<STGNa6+_;xpB}e(z@kE3qBUofFr7`vvnf(K36IemZA3eehvT
9oIhvbWAdT%5eyOWTp;KIQfP)`p;Gj>H+8$6WAX~zx1R<#b5U#Yq7f5cy!C<>iqtnLHu``B5JNzN%-n}p~U@RO@&GtoC!flQ@Xi+G1u9F^~QSZkEH5wqm0->
UG0C=Va|!Os6$6H^fn==WJ%Zhyb57&mO^GyauRz9IS>x%+_~)N+~;TY!NRG^J|an(@(b2yPNL`lP%o)~5`}d1Kb}q+4%3f<x*Rb7Kx$~XOqm|u{^tLA?uBk(
A(@B!OsbkSWQHL(Pre4@GTel)8L*ha=09o^;R(K*G!mG`0)f$!Wz2m7!%#s?Nzl?c7}z~x_?n&`e(r|><f{WA$czM6FMK!-D4H@5VS0Pehjc$^n00nWKPc}9
V}Q;LOs0+!4F@t(NA`bS1`#544o)!{@ek*e##mBPoJs2sqR4!2-#*$uyuZjpLV%y9e;sJbYbhNhu)TmBLF1tQVH#hrUUFonQ3U=G5K>X{wwAL7VED?0lBm<9
gj8vyO(qJF`D&uSvpp|<2nquMjfRvy;rduW^DF-pFUVC;(h&_p27(}>fIhU4-VLDhc@=}^Oqi*=0|Kq_OVf59*Vu*S<oW%}{>e4{h<-_#KGWjw@jkdXcDz6`
b3VZ1G&my<^r12N_2_H+sQX-*djQl%l!9VtlaZhTL_MGy=CT^PhwpM2%L%Y-8z;ZF2YMV&6R4ZLjzdR4(Ot#%(M=v2gv7!Jf%hDPcP13@PVmrAaDMaD!h4vE
IX$&uL6;ALs{?ie<MvxWN$MVPf}y=1oO$5J3Habs;RQ22KhG{MAC_SQOegDVs4T^{5g877p<=Nj#SW4QVvFh$^OzI+kyeI~HP70ZF}$MvVD*Y{u1;S_P<P~;
39l{x^K+~OL`5AU={2ef{+xeto8F6NaMCkYie=^}vEPp90)Jn?Bl;hykj!EeE^;r%^wlx{FkXQCq1Bbt%x-dD1D-x<w&K6wfx}(_=3ov3LrFA~Clx%T$=#qC
AvP%{DrAF5C^bY@+JK41F^t&Iq@_tjbahNe7VhNWmIj+eH6>Rg`rmesC!lvAY=#G(rWOt_$0xA*_w%Vd1Cft@IQD0)ru@&N2cr(%hv6gV^1wtNG>Do#;qb%O
(gj{1{1J@SxMo=l&&%-qa#4+;m}Ug;nWsxQA)(a6e4XI_&h~8oVLu1^5DlQSrXSM>e84n;)gj<q*}{HY!=tOb7bM2rxN!=(fO{b-s1xF`q+sDP2KHafzeBKx
T@d0h_W~Pvu=a_E^cpjSD4i@yBdI@u4>M3TJc<*>3v?l-I}WpF2v9xgx*tKKroA>C-=p1!)<@`GBaqA2p9+s?ey|8PbN#)VJR{Z*=`EgU9~0_Bv~&yWG246L
PDbguj(&ac{oUq)I~yt%WHb7a>^zgq=pU)-uXFoR%vD38;CZ}|gy#W5J_>rhSu}vuOfC!tqz6|h>4A^G83FdnXb|o`Ue<pIGC`S(F^Yjk3lXV|%&H}^LlFGf
A4gEv>X=T&hwIO}?TD7v1T=xSf8qSU<bK?5U%j!X5j00Q%qU%0^11qc4`F2f7*qKG`M@;5g&~J+60r3w@i{MGO_A?a^KbKNF=G+IMYfkwng4zGVN@ObCHDx*
jAz;oLvsLSfrd5`eV+X0^kH~&`#2%loE!?VCsu-S0tG4uwOP1I5Ab)v;~o$ma&!}S66tGXa|Vf@AA$7v0s21J{SXJ=Mvu^n{b2qCTB?+?ac6Olv`fGVj8)7i
0$12|KZOJ{<5Y}oO<Hxe4FpEWK1I*i`P6w!Y0lug2N4~rfD&|<OWAYGgHY(h?rI?=(Wy9*G^#{Box_NrZ>5`%Kp$f_I%l+n{tw-!ZT)75<+h_z*w(~ls>lom
s-iO=a!e12Vfde!pD+)wPn`Hv!Z-~N0LmP)VGG&dp^^3QI1l{I*HrM@2Ols0st!Cqry6m?`g~7m8W6-0#o@T>o_u;7mSf483nk2J+Ax9>uW#X#E?{gtghR0K
VLa+=*~hqgg(;IJK&2)YS&R`eoR$qonD_zg*tYjr^Y!cQwmv)=&9!$!@jjE{nZf?~CxMW|B>c|Rk72U3F?NrM$~?Y|zg&Ut&Zo8$5|S`|s%S#P^nZW<J&d(#
T2(4bMm8NsVgQ@M2P5=tMM)M_J~Ji6V|X+SAGAtv?{xh;|L{3~%xT1egAwo1k;+5KO&K%xYn1Da9tZYf=@GFb{`}T>&a6;xR|r2_t}zK($)u(sU}@q%uQ_S{
kndktX{q|-4sfk)CRpcmjFGe^wn=32H}z>4f|CiKSmTQ!ygP+c6s%&g5{JPjsuOxE$e5XI`3_k)2c7K1A;8}*-l)ZWEjDY4T3&527RqOqAK~2lPjmCc{l8z`
@X(B4{3DM0&V0u|hR4%uvHxJ_U!~QUFkdPVMfhosPPDS_35^xdi3KpV7y^(CG-AG8yPBi2?~n2hrh7ws7~MS7@jJFNj8$w7U637wKOhNLK2B87I^FZ#o(5A*
FcNNkrb8#(hhrUf>LSlf<Z;)VDb!EM!TK?ZOmI5_Iy&pnJa551_M#YpW`r}{sxS{XM`NJ*&yx4C9D{drC+i(W>@+yUNMaup6P=-u<^f9sUmt#hX^Zov)ss6E
+va*6L?O7a4g}?f;4;no>>3^FLLlr*xFC5$??=$}^BKvMm-K{eLmmbbdLFEF15;AyZ1W)C5QgC<rVJz6Wx>mHuzHo_@%Z|O9E)r%w6>;*eHb5`IEZ`)rfoUv
t?DVlA!I+zhX?D=0jUPwl1xHevp>mY_QOK@#X?mqU9xm(B0`-SMA4-vDBCoEM|+MUtkkB4Oa}=A5Ocr5%73-LsOBGOP)y+1$4xTpQV(o~k<(OiWZHJ8??lG)
Pd~Sjwx4v7gfabl!-yspng);@VT=ht;)W&sFyIPNJGJTy;i6>7ejls(e}I3V>hWvG_67<l&wkaPXO4BY4_91c)3=U{8oj~#;Pn!_Yh3?{)3b=U&ZcDW!OY3q
$C=Ijzo+a!QMdN5)_wo|q<z7s<c5ds1V152Dy9I!esAOl^&M08bmEvF+7kA8ecEVwY33L|9TDIY*jNwhF@QUQ4-?JvE-3awdtmFw1W{`FB3MqyO~NWAIU0mu
14<$MJ{ZjGA5rxms~-^i4T06$3Z7&fAhb;~O$4SF7$?AgVeC8K*^o?;oE|u7H}=LK>NQ`9`W^cEe7w%n^E!F>Wc$P2`*#hFnZvnvrw{?^OEg6QdbkO$`|<;r
B+*{Iuf+dv!1cpa|3Qw?>DYH(p!y9%f$sv~5s(_S9f)t|-Xa)->nKeFHCO>)g{RrpD9qdmjGM?gd@kYuPu{AGV7)<u0O8*deGo%kO+!E(AtjZfAU~UAD`J{3
^!>UtLLzsF1x^_XtOn4j{x{begNRLDx1==NWtNlHD1wR_Q_?Pq6x&OQe<*a9epq5;c(9<KPuhDSlQI(0kfHzz14HZl_5E3;G?<zle(sOm0M^ETWQX$SJ9Gk{
`)D=)+W(;S9YEv{4~qK7m;67Xr+{YsEXbA=ALsuu{y*9I{%IsY{K(p@F5EXD+x|DWad3J6kIDqST%Y9#5NH18Iec1zSU>7P&?5Rlfzy7XAMB0R0<oe04O}1a
x)?h%-cAe|N9=(YLrgI){eOhcmya~O<{Lb(mN$8YOu6i?v%!bBKO@$C*l;2hC%-JHl}yU4a6RT`eYKhq3ud73R7HFXRCG&8R>m~}k`x-=x5E!z1?PhDO$sI`
!nABmZUYn>Zb}v?IOdfL2Xxt?X_g!zKi%n_7}r-jYn^?&VNxNwT+7BZCGA8vf$lFm`J1~MC;saDzth%WWaa%PL}l7U4eLz`15aiYQk(CJ7m*`zdS+@f>6evy
0trC?pdL-EL7;I%xYs*0if};x(;o1<Y{T*-fISbefDd3%j=4d8ZR_&$@$yf0Tof78)yUz>F-7g~`6Xxruube<esJWYJpmv*Za-gPJ57Cnhb-5)l55m|EVAyw
0tqCF-s{-!a0?K=RI^~(pnnV&9haUM;#CAWWe;^MVa1yRx~wceX$@RlkSLQj<dzc7kDGlF1YgfhdqwNPpx;C?dpsR|v)z-UodO4hqwe0%aG<1<&TQfG@o1;7
$E_TvBkgR)3j&kTneWs+`r*Ol)G%ytlM20>B1uspM8yR~D$+$t$uR-H9n>^3L@!~OG)XkN!4U158ba8l(>SzAOxb^B!AesFe#>A*VQe`om5mzPNwmxzKHSEF
2C}gxDq0QB7jy;RgKc6>tWC~v=EaOx->UHJ4tz0Ig&$x1lmp}bh1mUje@FNC{~uV((0}khLg~#vKePX;3IaWv^ZwyZ!~Or&^?eJ^*fKc+-|<oOugLPgBjxTB
`F|jSE&q{k06m|mq0j68?|;?*FOvR$+x@@C^8Y{hXIwY8>s@?(GjI0za&h$@AO1dH;Vn<`KS#{^!TZ~i7$QgA5Y6-v1pi;yKHtCpR{yu><$yd7v!^~Dq3rjm
_KVPePqR_{-h_N%55)MLHqO-)B$8mAf47Xzv%SENp$T#PB<b|)pw1zLs=1|RZ$tZP1q{djb{IuZ`ncrMGwPm2>8gl+aU%QL2CH}3@)^jZX#WTGc)dD@Oj`(G
s-gU>?*TK&imF-!vJL;WF|1+wNumhZzJIHF-q~$sZ90f|{dschIi!BdcYobmJeS611=4DM=viJEibZe1;pSi#9mo26SIGTVKz&L+i1>R~$7CC)_rGz+wfqu3
9ngO9{M<O^2R+t1^|x)Q+(+;I|F8Go51_riSM~8+4hPxxL{ITm?Ep{9^n5XyNBw<>dE<_%XK?l%Re!dff5Js^?+=Qd-3NVrHtb%0%S3N~DVmHt|H>^$cf=dl
<9brEzcuX-BtQR&TN9DsAMuLx?e=@N@T~_udh-69`Nx#srMp|8{Ih3@(>7NpzV_Xf#J!^vye$vR#&AgGQ#SVWzf1Pm|JBCaF5B1mdw%|UVT*sZsPT`L0VLP_
PhZ{Vy+5lua|@z3o4D|Pym|d}@~4aNe*drP@y||cjw8p@v%0YK-|FpL=k-~3pOx1OWAX#@1QNsaeajcOwC)C%wlP-zJ^23WCbyd|uki9)0yw6Ft5}$Jh62td
izDMv28Jnw(P&`xPz0z<eaHwNKTq!O;J{B(ezo@Rzt|ESePfs=83E9N+oyNWk9W*VAP0dFOTXmRT0=vno>{cBNfK&B^IK9U?{QkiUY_`hFjT^6uh{m1^-qob
nzjFPYos6#6`iId3gP+0af*>5EmxqgYEvyCSI-#gu#EuT1)G2M+W9n>u>2a2_wG5MP~ct#(fBxs=y)5*h!bG;cY+t~7wKz@(0M?uke`pe5v^@WJ~l&kr%$c`
<E_2dfrYGEOgNud+VZU8`0>Sv&HArFvHa*h=jd%i{e>131hFKrJW&PawxQSys1}_XUVlX(bUuN~V7@+IY69NR+j$;m(fZ!RU@kUIv#1qrh2#I`(=`pj6{?P?
aZta)p#k#wFD=1Ikqw;w6?^+AuUaHw^-=v?^^Qz1hI#n^EB^v4>#ZN~`-J~Z8F#e22Xr|w@KWOv4-@DU9~SB8G3eu~jRrdkX+~vb+%0_E;o7hr{-IH69u=hf
pkPy>$4W(g)Nw(1BY1q{Rr?#*8>jU<2Ml}IH2)I-kN(g_zh~<}&zn7-z7OKpV1C=1EZJ2IDUpg&ELejX!M&2Ej8PJp@9g*ezfX_4ynMYML-~+zTi4m!xVuwq
2XaLa%?lC&%%UpXNaA`cKjiA)@<4wQ133L?eU8Xza6X4#7;*G%@f7kj64%5L`D^}PY<2soADg@TU;c{zAL(9^r`u+4Ud8+L?4CeS;h{b@?iVNISQq(_6$Sy-
4;?svxQi?kTW;X`gC6;3Y6N`MH8m!bcVGL+tZdlSJ;I-Xqv6j@2nAWCaVih{r;gd@Z+BbvG{f)Q*|onyKrlX_`uLBL2mar#y{q!y>kIOVXQj7pbwT#<+#X3}
frv3_Wj!GS6(JAw)x&xm|EYEuERaSKNLISXgZ)ZZb>2o9zIUY*+bOD1NtYNX@l7yOiT$bnY|}HDaC<xcZp*+@kW1qGxF&lKPa9%}lK5%4LePbvdwFo9*Lj)4
oo4$<4IDg7Y#S0Pi544bFE+4EcHeN(5+x7A;^md};`-S7zP8n{5YkKcXWF6<owQ=(vrhr|@r)D>hn3><yCyqaCNq<FW?1o?O>p6nLYotwwK+pj5d&ibeM4Ir
w@fyij4QslGC~>)gcd<Yf@)Cjxmbv%j@+(Y7Ae5kO|l(jhaD#m3^Dcc<?#tawo}!<w=c*@xvV8Pz_f7Tx^4_?S~6K0I}=A?Oh-JB<@)T0&x?ft=``hy1C(Xg
K*6|KfWDN{@hmT%(>8{K4vr`>gwxWz7^+j9g;oGip+Hd5uvD!HKu|Ojldd79K3t-;E&i@-J2EUJT9<TG?_jdHfkj`R+xtHVKeAtvX(~HAZ4kybB!{FmtP)V1
RN{stsp{PwRyT9D4!R>pM;Ffbyt70d-GhURq1xG~DXej^99tSHEwyY0j>e>j&~cvP)-A3$<718!M^u`UIIKF2qY-gQb=H!CDmy!>qMXBQo3eCtwP@~bj+)eC
4qn=LsH!X)*LJk-wy~zQE-MtviIUW~TSTC!nTe3xIOU2{8v!*GRZX@H8G;IiiJCiM>3F&-uGs8`qN)m}?Bt@UqJp;2L{gJn80(2>wVo_TuUuNxPLdB1TyaLb
XR4~IUADost44Kf)JafOMHZb+L_||lwhV6D8@Mt4pgIDg8Wx&HCWxs@S_&wjrjVterjj9{3W_13l7OTNX+nUYDJe=ugd!?}l9rNyI*FvDrKF*XivH|iDJTkw
Xela!nyHYcfTX1YfoP?nqNtf-S_Gi^9)O`~D58Xjh+?RUD5^pv3ZtboG*Cpb0TDq$6dGwj>!IkOdQ_sSpqiqh7NUxxCZZ}PrXZq-s*)xp44ImODq@~IcMxI_
C`N&xbgGz;DFi4+fI^TGfTR%63#5vb6^IHLKxh&5@%7-sg^`g+=g&5s(+8*I{2x|4^X|{@*%xU)AD+B3;m6$u;{2fOlz&W}U`-=Q#HXaHW<kt3JwLZ7e5Kcx
0W&F}unoBk0}S$*080gT|8b}H5AA-vt;}y~8d|z|bno>6fFB4|`k<ppLFsqgKKyZmN$rDVfHx$DV8pOyZdU?T>~Z5ktj{q|-xse>(P``9w@ktoW)fSB+oIO_
W$v&IT11loRgr@!0sOT0`!@G?Z)f^{j(^?h@!VALA>ksOJ2B-ACb5`tAVU4fe%eo~S?c~YA7Xv<{Tlpnht{X|pkKci2H6j1*T{7C)-$vJMCo_NN1k#+r+fRL
HJ%WN(bKaZ(FY4y_hSne@5ch{=z7QY&%RQ{BBRQILwyfI=fx5oB{i7(W!uF};)quI=CNKFG5@iRhtsdSp_dyP(*ybMhXK~H8)&f`aZhbkDTmH6npjic5xPK+
pV~n`fFOP3etvn`ba(K>%x>-jT!24LJ%eNjM`Bz6h-xs~^u<Ma;nWKzxTUs#O?8z)Li3Pw5pZ~l$g`n#!eAr;br6&<9YQoEv@GijwY{Nty~2nZYJnhT-}yOI
Zk^~@ln4GAJhhlW|4c)G*frWfT0!W%l_kr<fmurs#F+vmU5SuGMus6-ZG->!1Lm;PHP{Ib1c)Kb%L4TkZ!8FFM!F-u>>BG#-v}nOss;iZ(2_8C>K?&VY6FX9
hE*I$jo{ewY?5&Zf*>AKrYaE^E(l2^*&Nt__(GVlh!*cfiva9E>ejOwmW>S%h2v%w19_S`LG<#mSPH9Xq6r|8TS#)(To*K0p{i)jhc4N)3dpl6Py!*^1yH5g
P>j+}Fto#>OzBOlzd@4rl1L5jPF>UN*DU}|qz)Z<)oWBVjtbJ*ctIi>7z_^8aM-d&FBa|t1+aR1p`g+bS;{wy38O)Ugcn2+d7Od}c2M3u=oajd7Zcs`uB=e?
QDL$<9EA?=lpyA&sKsc7ij(Oe4$at=6)E3h$d1W0W0dWJ&EVz+GMM3R8xaK2b%=9!O_*}9<=R>}32;tdjV-#Xfz#aTr(|QhGzccPw^<DV46Z0*s#KkzF&WQ|
)17dF<tsZ5FM@HBT;S`H9Btk0!OZU&XFFW)qK8hIv%T1cP`rhoOp4@y0(1HIe$&U(*BJgDy#C*3EbeCq({VmO^F<Gb<^P8-)BgXL!~bk?P!FK?C)4O_{kXqT
pVovS@8JY#k#xO4_hY-s_@<$s_jsGH@RP{2jYmxBq#O(ep8yqU{*LnE{K(ht`H#9hfB+AhHuv5^@}KMnv-$n1DauiZd#m~3f^xsEN#9fb-4r6cY*CBq$m&Xc
5^L?`si;b?x?Ww0y9KtF6dh9KjL=kE8JL-w_B_J)_yqyiwi2$4ogi2P0YFSasA6Cn(SQkvS(r*QM}sHLU^&T2oiKty4&DD&1B8HakqQs2gXbO)ZyDFWDt5!Q
i+ymEZzVcl^3Ii-%M3S3wiO|~r(4XBuL(Y;9N~D$56f6<x3!_R17Ls2h#yN0q48zwMUx)s1Exa|t|o7s0LBuemBj$23R`6^IfGzM*$&fY)QS5{0g8$rAQY2~
XIy#mJHyHZ@r1!ODhf|0=V%y{<MQ$T><uTP3qC*TPp67aQCP;<(1Ihv9FCZ*L|V5n-33>MP23*qskImLu&v3qpx{-(xAGtM|GSJ()K)h<OhMp}DD~RJW74!f
7}MCRA)4vIgr3fre$!hk21%+|mI5<ZBUnM7tsF8Q*MqQF{?{3MGPNpHYLN5sR3!3gqoKLKaqjThKkZ@M7#H-<231hlG)STMG%3)Is86^+(g))G(s#0yg3;2w
e2$)t6q*wdnulP;Na+d+qf|R!C^bgdIyjCZhe?WrtrUz}HC06*Xp0s{cB=yzO3Kt_usr;0#}lr5>k0<fbEy(RMKD@@bU>0YDPeC%am98wt=6YKA9hsm&oq<K
F08CS2Tb_)EaSD?I!z&w=W)8|X!-9!gUN%bzlrlJ89Ve(dzQ3;LqFU^&|1ar?zgsY+7i)&Z5CJWY>ez|dCA(dd>RTuAeL^!7KAB_*6tM-8$Bv==o3seokr&v
0EH*sYU@c1aPVL&xMD+?Az6@IUK0*bw%b<M8pM39OI1O0TExO3=ie_#>nIH$tXM(bVPM43@d$AtF7H@%t}?o4#||%kXlUIO5b@4Mfr}`2+sOvJB!(RjJQA!X
0>|N6H~|(S<gHzIIxUhx$*IZ01xgZJK_GR`Lz6ESA)Tu-<R3f!IFd;;wk$yyoI^PQ#BywvAz9$}tmd|RjrC$<kc!J4JsAeB$b4B+S+7&xA?ORIa7O725w;!*
)Yrd*frCM?BKlBZug=_D3&=*u?*{M25%<3HriUKRr3t@@o$ErM{Oab`;fXM($4%viN2CzacHy!uyd$#+g(*55PG-jFA}d&%$$&?kFFR*>n@U#5II3%4AlI!Q
Rl7TTO&zQS)g`W4nLtYtFx#i=GBFYXAha*&GOru+sWxcYSWgy!9E4d{MohQ$WoD6Tx<ZV#YV@hDDU4lHQhq=3r+>@08b9#EvDkD7<CuP}VZ*mJ*Ur{_U3&hR
JfO{`VZia(#$nluS3X<R5+xyz@>T62#-Yh<7r0F30ass5P$q;Uf;kYFb_@_kk)%LPS)aL3TGoSvvW-za5G&%<g+-cktA;8lan7-Dzh5_UI$KqxUN;8V_*uy7
Z)L)*C^Sk4ncsK!T7zLUP4>C3dJk-l%d_vT5NlxI(n&#k4Qss7y|AqCK4Sj{wpP-ne~a(G?dv-@Z^j{<D>{7wL8>Y;g#()Fo&$?#6}vu0JiWF4yIUp!Y(O8!
x%nT<c_6<?a9y#-9k-<z2!m*2faLngYs+A@z-_IYBj+uQ2#Z1ejL}w?$_Og@Q~MPnD#77lm5+?Yeg6(Sv3;#2bP*YRJA57N3hAX`cjw%?{OL&I+uqVlGwMNs
I^JMk(pkY~aynYa=%msEy1@_aBc&tt#>K=htnK%VfPJCxNzS;*eNdt!=+V-?<m2aN_e1K-#rN);YIMNz^->?M@b=J9878~X;(FEJ5xA&p*8$-I`-;W^b0f|a
Gb**L6eFYuAVyN;ydj|ZMj({}$dE)>c_gS~&$+LfcI}|o7jLt`Vb(=`w(s)AE<F={kJa%0xKam~Fz3&pR|HkK)BanE4;jPKShJ9bjP@p&X&gS<hI6(88MH;I
M857W_nA$iCX*{^C&?hOU;=;%BvfZfh1%2+a|hme`$2O%f+RUyHTo*-Fgx&t3s5!7?1IK7kdguROw5Rq35LSX`X(J_WBKMBu=DEa4~sS4lS+#uTtQyo@*9b0
1jZlx?CgC$$%EH^k>W;ot~4R~;8oh1*UnyLEis@$dOSIDkQT<s{Ng`2_4|lqgP=rfCcS@47HxJnvdxqaaWY7S37up&?7Q~BkrP&hzk<b;vpnn@GY8y>!#mop
j7ee5Jb(Sb;(7<>7ya(bj+KZc4LXOb`H&y~q?-tQu!qVYFPxvWo+zl2np6u^5vI6U=8(7-AmamdkyJ`%B{+w~!dT71Xcma_F}cPA`q-yL5&03#V0Zk;kF!wK
#YEN~dV_MT_FVb>6fs~pLj;-VpvKbZkF}r)uhvA$LJ=$E=zS54j^bdoV$O}HRoB9m2B5I9WDlil9LxJU85IUd(no)F9t`R05DSN3{Y#HU3nWspof!@gP8~+Y
X@5%+QI3--V@?+eFn(T;kbi1pL-g)*cl9fU{Bo*nZxD(B>3#OZniK_Z3CEI{Ad`s+`iy_hMeM_|0DlCXcHpC1-(NlL*l225ahRU;se;nzhe=19q~7y-W7~IJ
G{s0&7*sWsQZ6w=*@^*BJyNn9C-z}yJYQ#jrfx33CnpGHG&~y<=oLL^cEW_AWrnEQ3((bZfTzK%n3^19CbG%bKgYb#!pbN0O0<wzs=3eT%@qH&tV9vuY%&8{
dz;_T@2xhpD^X{jRaEMPtTf1a!L*)N7|$uf!&d13fsQqa)%Rs1t5F50vUJ=Q#rU+(WbLh6H^aQ}&J%{SoX_3Fp|YiWxxb&kTqN<uE)`zSZ?+20!5_toXMM&=
1VA*C3Vo1JM$1!UJy6@;`?H4&@JfiD)ag7VT@{rXJ6j(7W_0>s6x|GV>}v+r-8r=yG{*q}5&Q@Zz(yr7gnvo9gVaMweQ)#(z&!Kj{L=WP;|5JAD$Hn`DkMK5
C1z$O)7BL)=l1W4=Ar!6%<x_*#t)@E>O^mWxv3oO=e;+ly15XO$CDTI!G5#vGtpC;?esGq$yDFvxb%LpZsw$Nltv=>r`rC`xt6+7fi8*lpn77;u+vqdJx$FG
jZ$tf;Ql`8rjsE;m|uRe);ORiJS1-xi0*Dibzawzm0HCMvGPf&s<^MTIgX+v)eNApLX7O;{0<yZs6c~s(mkXC2pO2-91Bdl_t1U5QuNPXj#^FX13xyFw6i<2
Ef;^cq(lyBf$hz9t%c>K(qm%CEZz(=%9%o(s!<_SJ5@0{#0f2-g{8M&mtMbVgh9m4l2Q;1Foxmp@Nd?XUE}p)_72+3eR4lL28iKX-jL9Lr?wm$WOld+$8BT%
(K;X1e@~YIbf5nJcGmlSw^;K^p2B0<`#bF|`?T#-wX!TQ#Ksx#Oz1n|-7rI6EXa+e#HzC!5J-KJ=|0_dmd)xx;<<vDmnbY!7%XNoW>$p(Lo&)Ci02u{SYgJ4
de%?LB{tDx9ZO~<R}ir4K6o444!2kLHGOP2j|})TH&^FonbV-yi(!cl3FOEM3Kv7lUD?(ZUwt$>b)OAt{d<oArDV%P#$4U|K3bIy&4t}DoeufCu^*LZH%_ST
?HzW^&-7}>xOyRji40Bp0V)m^_WDoMXdmMO+)UTthC?HUyEV}eje1%!1VAFhp7XJjN{0&~K^8tdM&+s}imlLGmXSjihae(2btxUFW5o?+${saH9Wb4lB-#d;
zD)cwfw#A6YYS4QGTSkM$jB`i+hVrRMYTYxJpJ{A(!8OF8%Vlmgs6fkp`s`X3jj-Dd^Arq0t6CGQ5;`JK(p+y!NeC8e~{`gLs=lUvOh~GpQ=>n%FN=vw_2gE
eKC_2qYG-nJX-fv@0cva7_vLId>J1+m<X=Vbv^mr!F(q@tkAV8bq2K79*%ig(}Ox;MjsBSeeLv1Ik3H~qNi!rQ2Vauv-1C6GSAC<OZgLFPk)EkiK1*+s^SPZ
p!y1J&<T!`298%p5QwzE&t4so9(QgTH%^4Kq)Cjtuy1wT)M$&s*IY!@jq#ml6E&>F8pWfem4{~%3kbLx!!TfQlb1_wGHX>}DDl=q5K%?kN{2swa7<unhb+1!
kkI_~^wdaU1&<{$HL+zqI(K=y0u3JBdO!|$NK%0Y*l?RYX~zX%h^Q8U-OZ1xUA9GervDzjx8ua~Ft!6YC{h*)aYGQ_MJoMXkFmKII+P9$FBCbH$bn><2w!^6
u;RtbkPg;+VKZZ3+z=X+?-d|>Cm&QI5Fy6MZ0E`&HFpUDhzHQp|9~q!KZS&Wp;&O+XI|^~O`tEm@W`|CNz$ao9*sCCRP2T!>wwwdU_(gFV*~sb|DJ(#t-L=z
I}iV_;gct#Z?#^xf9_(M-BA3x=M8U@4`h^ATJ;EgQWJ3ad3}4s6H36<Ej};7(XIYD^tqF!eknH)E9E8L$LW7dA$q>g9#-0efCD)JfFzIt!VC|p8e#F~-aBi#
vrGag@7u>-yFVV?Tm_8M>e&o{$N`$apSM!8yV&a4Eo_tiX@|eufVGwn%BYss((Ev5TBb0nK<ocmaU~zP>|261Es{y4Tu<wl4kveDNN7C}<S+W-SXj`rma0v`
pF|cD_}E)vs%x@x!i0pGdoto8&gZ!S%>T(>^H$F^hKljuS!>Nn0=56?>qtT7h&jP65(E1VXc&-Eu>)W1|K}$CzKq-Lgoj-rnX<F+N``T~F1o{h)~1JbmUheE
S0Et8kc`cjMvv-97$HA70yR5QoYT4TBEtxk@#$!_JfC^}j>@-{_}K2?24cW}GRn4peZt2ueLXqU6$f{$x1=V0i_Q*xD(L<4ne7z-j8_XF!+9^6oBWR%yQ_dd
dHz?{$EV#!wcvP_S1*+shi=GqtU02WW#<X(e+WZ)-P5N2Tz)&iw$=pY=Tvi(cdcXVBcB=G4pWUghbDzx2Yy@_4?8NK8m1b`8HIY3;nY*{>8gVi4lI>Qg6}2&
3OI5>Aj#i72Ju1knvmkhldlBA1EPCw>8v)2d)^ag=-Ju$CVyo#&dK5BJG`yUcY&Lx9tO3uwvx;HbpnO2C}}7t>KwR4SqG#L%20%9qzpj|jm`(*WS;E;kR&aV
Kg{W#DY-{2i!Y^wEumx&`b~U91k!C{{H)7uq~v&z<**2#=cVFKN-JfA)_f{GdP*9v$Nycu>rN73_$%G9K#)2htze94a$XPBr#$&#I&nAN(G;nSRUJF;_SwPI
{bx4YX&%lb#*a*UA(8zC&ctba<<Clj@nZo+m_&*m1vgaA5V@cu?>4F;v~cunhXc^|Yd4N>@_n1qe=GJOtn+!kw_?p>k38-V<8&23*${F9ak_aPkbJsp&z`z^
xES}i+_S#l44<K_ApbN5I9rRbAo%H%>hGX&_WeH#9NtH=spXQOjbBw}U?!DByAQ3{L4uEEAY8EOeLHSnJ$&WVYai4x$B7@H>)gFdiXh06LP;klbUnsByFE{-
MlF|bp!@D83N)3>6hb~GpOn(lr~2!u=kq&b2pVdGZL$#ol}FN0j$9^0V?nMaFDr>}(&ZJqS*35%jtXu!AXnGk`u+Y{^55LoCv}2EQ6h>eu~iiX14Bdg0BxK_
J7}wH8(U2cF)amANib>9eUKt1Bvjrh3vGV?o}OPm&Hy9uz7TvnD6Q?R)8vxB(bcymGx60QE9i!NEoUi-|D(6F!1jF;q&_>H*G;aoGc2ZBIM(K(*jI{@w?P>d
5)NY<RyvgJ8XseHMSW)kxQ7mYgZh5%m=(sxtzsKMhY=syGm-?Cq92lwTsBVB1f*$2ylLWr2xYUbf{*x~rK?1OsR(Q8L`)n+^hx$Y>a8hggD~ooA5GMVG<zw6
Q1nLQLPiYT{*D2WbJ0NS5MU4ool`lubP#p+4Uj{KdmajydXc3<?tnsOXEO~<P(7l=-}t=uQfYY?=!O9uEjE}kIuRE^Z_L2xMbBE}Xq-E@IfznvTbo4+ws<x&
FI{HuX@0+B)B~{-WG`{#M^Zk>wHqp5lLqjD#KdbXeMCX~?@@C#z6pqve5a@#X7*)FO&i|2^W~0IV2)bv!5?`q(PB?|B`s3)jF5<8b|DsK{0}Te=6gdrDkB?t
a9)&Yo-GE#ZD^7%&HNaB;uG+(j_g%_*Sypn|1A3)JmYP*YJQ2D{TA0r*H0QXr=}=&;eh>Y1AYE~U)<viivAXNf;2+io9qMh5Y@P_k<#zO$TmzSS;tSEx=g>F
eV>;<k+FLkC3mVEw>+@2-?tAj7P-QLslD-%Q3r!?a{X@@8_?&5nHod*bwjZFYYL$F5)Mc?URy-y1oHMm8en1+G==HdXSrg5I|u#u`)N7XQ)5=k$F{9c!>5jK
#&MY6f+98fdgk=)Tb2e83RD7wR@@04n?ws9@~?D^_(*ytcd0j-fJ_2t;oi{>A3Tx#2;i@`ZodZqE}VX2T=C*ZV=*6p!>`Z#eq3_s=Z8kNtIArIJG#Xm&eIOS
eY}6vmo$JRTnLnGhB@0u3DTrR=+P2g%oYe1C(FbW_2hISxqne=_=64in*HjBC(oO!g6l#+7CA}5s008Zg|enG+WP-z)lBW~Pw)l}qmlY{l56pvA$ZN=Fc%`_
bie;E=ZJjX7Cy(PQLy*?Kfa&(fBsc`0pF;n-|u~&r&zzxK0r9~J$=i^=pUOA7u(zjujlT->DeQF>I&qzZl12sz#SEcFcoVL7LmQgw&2fW@SNv4q#<tl;%P1@
wjzd&^=>Ofe=|xNkEeG7BdS;&IH)G~dMJJ>X0_o8M+&3D?k5fBTy~})3cjo+viCxOncWDok0n{!|L;BXMm=ng9sYRQ*zR~9-n~f#P_rJ_x1wpK6Sz$Oir=Kr
TWU9U9uVgf_tV|uHlaN&;H7xOxCQSNnJ&*qGSv&tvt=}+f}}67Qba{`>pGod7xzxu5ROT!JWRBrL%gdn6_IoF!Tj-9_@sASY)5m^>=MN4UY@OyXG)KeS@9pP
`y0kNuCpM*9{3%!8)Q}I+cQxk6^lH<2+%x4(>pzY)`reD$`;fRA2!BdX7w?nM^1R~)@l0vz8+q^9@%%s$H28aSm)pQN3i`zTY2;$|56d?I!mA5&71^zUHbSv
sUDF_mKZl8^KCeomwZ3MBs*nf{=87;{>Q(!e)iJmQB}~4l0~A|fA`xRbVs`W+(e`}3**N;YGC^z57!IAHXh&aPpnhMM3y9r-?yAcZ;RlYL*DQR_F#iDU+JU4
U39A-Gnhbw>*(-xJbR+>q>fcSoYSfB^;H)h^!r06&8q{i1a}wl^QV9}6v@-td#`V}N28Qu-F)VsFD-!RWxUlothpxo_G_n4e>Ke?0}r}!xD>=vc#WQX0r)%$
!5PN;Q?MHf1lv+wl^&nt{l0pTjY9LT!kJkXCACK%T?QX(p=is*Ne)S1F5BnA*D-py@o)Nme^1r<1n!=C{@{HATyoR)06F`91)YNc-5CZ$>_PLv=>ds1WEAtr
?ZPzw3>f2t%<7r(4hF(e*a`a~{mb(Y)_>j7>BFWCzb}{Z|D+X-KRh_tAd%8VBl+0ENHWt7)06w}`H%gA>dA)?p^!XD*1UA(#=DccXgq&-PR63I_?|wx|Dv0&
=SL$AX;-<yLlqagQHT8GJ>!^oY-g11m-|2Xmg|T8IOq9VpCUiuoEcSD{ja#w+_chf0oblfXT&uO%q<i=HTOXnsc2b#+xxLCnFs#t5{KhH!#!wHp8<;(@}oXJ
lQMlLp_o#XKD+Iavl2;dw%e6etzTzpY&Kvnmny`%A=u4jzwa$!g`bLhq?<V7Ui-+a6-2_42y_V&Rl_GuxOZc-r!+j5*KqFpfuMa8eS8egXn7fcZ1_+7jv=>c
Xf$m;9E=|1lY7~EhIIRC`@a&v;W$HYFtum9-!w!XrF$aepb=s^4aXI!G-e?JHMr*Bkuz~x#gD>|xM<MUmgw9*CnV#A<g`)fZ+R_I5qybj;`#SJvwA+kKI6Zz
^~VAw@2^q2)3%hX`9@<|Qu>6}XUj2t$Gpy6MHN@nw9a-(tt#^;zc9Zmia8=gk1@T-zdmLUxYag?^hr=xttuD<M4@$DG|Svr)zZhFnRD6rdEXpAt`EELU%gO%
<v*_84_NX2->Z=0*pd5``UpKJ)DjiBf5xr#H7LUMPtp`o3XDqxAj|tu-#h7f-~&03!F{olh&{YO=x_J#7<SU&d!<8yhx)jrwM1-{f|p;%{n|aWf9_B59P<I3
Ogyo&(K{Rr$Of2nTB55RpX9LeJkDjSSC7>HkXf#fO2_hZ$T>;f8~1Rij1tooht&jRF(C~NU_<O6Zg6$i-$xwc=QF<vhkKofdG$DsR|6ekJK62qLCND;Ol_y0
BNwCE6R)g$3`yYf3|T{xo_Y<&8YcD|0OaZXfEr*0#aI>qR^h-TF9yJg5Q8dhdeCo||FGh^d4{<F=v@wOq2a!U;&qMFPgPW2|5MI+RaB*WFp16QE7U^AP?}%|
+F3fSzyF5wCL~P1VdqWQi-2(6)&K2)uELOgf!ZI2=KV`#FiP_zsv!x$!E-Hu(~bh^J`JB~neR9?Hn7Il0-tkd;QVQ0_HPy}U_foq$M+jF=z-(@7Xu7%3c#S)
1(w}~z%beJj=krxlcjx6$fg{e`^`L^r&CZ5j{}7%Fr@W6=U-D{(0Rvm-Y2xr9<(}>7;Cmup~!SFm^RRYYND$DBeDXGo{IWJ|EEw7ndqDr?uMqPc^WRQML{8A
c%D7{)7l3wwA5!Z_AKnoYCaBu6*C4t;j$z>;rfQm_(*fNEY<B#r$IHca1421$@D#eR?g{-ccA(^oW%rP$zhmek5Rj3gAguLXMqoa+8$_wy>=~3mWl#;hpqgb
BPW18ndNPD#es<EM?iF(8iF1iMU%`v(>*7<@7AZMN{c3ayW8}>osI8%Y|N$%fUuIFF7?MyP+8&4cf;Uh=qWd^Uhq&KFNd#u?;Ry3huOt3F(KQIdwAVcpDGQ{
zIN_)yq=(dh$y7y4QWo<=5Ed>6W7PzABNN7HkTaCaKWV!w;JG?mtt0IU>On~3G3fE-#nW(890t%3X%%}1QtU^9;cs)M%z4!qW9~M*zhNJmu9)AC$uGG0B5hS
2V<_Lv|`T4hu{>c!d6TfJw)Ofw5-W<+weleYc@?OlIS4N*RubmuGl1-luuOPOJv7*^);L(S#)>OLo!|;=r`7lejkiW!OU1CD3wLoEA8{1r@*A&C%VW^$DgxI
o1MqZVh)b(gh*>@CNT+JkcYb_#!L|y#q>>__8vH%6AlV_H_1Osfy3M8LxA8N(0kumy6bb+q`~FiEjMwKWah)80Z(tW{}<18_5&L<%|NkGQE&l6lVD%LDaK_b
_nJL_WNADE?eHm{=^&l{{=ZB;XVgo;dLFo7_&0m&N*>Z|N^S_e98DNaGN=_chD5<E;O;({Q)5v!B;9pSB-q*3Tm&W|iD|(;RKXgZga<w~+q=2xjwlh6b8VBe
N1@K-o3<5ptw<G01iLfob;vS7lknW{+&TxhG9n7aT-qU`@>h914GD}h1QR6y8!}9FcQ!FZ;LBl?4Te#$?t61K#sVxm28L{F651p0$LmEnerEA|f%eQg%d3%A
#ZrDl3(4T<8Du$oPOjR!nNA$C?+v6`P`cEvXv;OhyaW<X4#FIS4g7vk7k4JSMk%8Lac6gloMiZHIx(G-0z(KmpH2={R%#l^D72rGJwP-R+4cQpJ#WkR&kXyV
nUNWUE}(v|t%l1+m>OD6eCq*|-b3N9%*zAg)cKCxc5xh2^QYelL`UUH6%RkxP~y{252w+<!F|p)!I2)T@z*94H!aclR_9ZFjNtF!8<CX}DcAFU4Zza?-LUk2
Ks7jZ{Ko92sVVoG5T-%j&H0g4?%AMgEj<J8&zq{@o`-b=5Kw$L@vnWe!$vgWs#wz6*}TU^({ob|9HBWLLW4%d4uHYq=sSjBCZ-}Jd~8waG;r+T+3|3>^%%sF
?EtXS_b(7%fWWU2k)YAlgyH0!4L%0@XVc8x$?ArO!(!r4q{GDdr_UvsJ0JDKM=;+<fqh8R;Bb5or@YzSMr=EgktA?2;VqbH_`VLtvvP^9Q%;~^VLt^mp!h>X
LklvoNACIj&`p+6jirncMC&B?hnT0%z~oHXlAc-T<*|_9bs~c#SU+b@Cd*J5iYE0onaF7E#8k<uYafNvF1Fydw6evWq&OO3%*cnQsEAYbG#$@FLuF@0G33%=
G4$P`YfN2H)m-Kf_ZB*df$)8fy~Q;V)HZOGL|Z28I-Tc_d^@zgh(7iIg>eAI%5E91G8kw#a%=_(V)XyHTC(_$=#3Aey)?TPY6Z2nvVs-IT}hcXnc0c(O@#*M
vp3+VCZ-*-gRuUo!gRez$orK409i@V%nu-*3_7;4Pi{Rw8|(A@_pV}bLct87*PozevLBh>Ynz}h{_`REN$@<3=6j2S^kAxj4`!v=u5OP|blaEGp4+n~9}8$R
4;lO<H15;=nml7eh7_%}%adq$L#&>aO`iVQJ@G|FN!MAC5e({qf=wzA=XdpcYJ}-0g#6RpmyEcA4ltcLY-9o1*&QS-=k#Bj-d2rl?5scu#K>2<T(W|OC+^8Q
XH3>z_r5e<?CB4R8euqKllp9goP9~eADM872#xOdjg5LL8W5FDL_y<sb^}JGhfKqhBmxl`cs&ket4q1K%7dWW$N13OJG?i5v+?)UDhAo~y@!|OvZ9RBto;);
R-*i$B-hK&tpQ$HKe+QhhEXr`TD=&uOCV+<EJloHPS_*}L^FK^26Jx&1N$RfQ1_1y4OG|L-=o{ps`Tw|E+>OrUvK)UX$@3>rC-<l_pkZp^_2cbAwzW${%@(F
GoY`B!uF1<VFeP0)Mv5c<_#b4Ib%TI<Cs-hRC)|*^!R%3cpH0Dj9KssL06<dZ~Z>I2$Qq$2|hFJE_+lheNsJSZuBlbe+^UhXxZ!am-L@XU*MOmfAulrj^B5$
R@9I7`1OH5P4so&x3^R_H&O10N4JISGx>Twe08mV(s8vU`)f_P`Zas5s{r-tz*w|=jdOSZ(EX0QGf3_6<KxZm?!1|MW$F|3MW5WtggsbHe?*05m7&){UB7g?
Q{|?OdI-H9l&_J#8Ph;~fz#HKpKTIRpmprw3|bmAI<HQjkcav2n@7!vsbl)}8`wA20wmKh5=31lW@U;eefJSWOu<Dd^<%1WAeWW`QrT&HEuGz)v}CI9t(ZG^
4rJ_M#i5D5VARiJBkbiqu(%trX(9?`@v|XD_6Y|(GEkG^Qw1Uz1;nn<L%5x{exggDYzZp}K@bTz#k8KfLV;W6SJsj7Bg?!&$fOVeX%0vVKtI%g-cdCpLPexL
N*YQi9Rgy41EfNMG?YCF^$*A&gD8BJ_hb{^^)O5kP(wtO6%x?}LQp}R4k4tf82?xA57?f70BCAh0d!C$P?&Z=C?J6P*+t#3|MrAQvLrjLutqANr#2VL(E*?M
MgSB?r?E=21#w6vC{yzSO|&1t55s!8R)~(&k^l~df}!mvVlz;lQAJdf>l&ZZA}VI9N@+9whv|w+$QxvMs}#;DG{gPOn*KB^0!|$a$xMR%er}Wstjm?KGej&O
5a~5^Y`%#<$2is^8hm;P?N~h+q~iG;M~Mfd6Y_`Tvw3-&VMt48a?JqY0Ruq@bRfb?0h5M?<aZ0$V~1u~at8yF3IgvSag%6N>IvLI@9)6-=TN#3n-Bj0m`?&N
k7{e61|)Dt3vufJzA}`eQmOr<k4khD(k3TBG@u_L5AJ}Vr5Y(>R8Ls{+gu@u$_WHM#0?YuNQqh`DZPK%0C>(&AfiekC=!K$<aJKb?hJvdR=@yj*}w0?vjoKu
kb@x#cOZ54!hXm=#HB1qB`DCR<!MHeA|PHNX%L{Lp+`Wv6f_EGK!5v)(lCM;g;J0oUnA3?s92C9CG|>ptG?(Wbd*gNRWhWbj`Md1ALWDi?5D?Xw$}H0ko(O3
dCpCpv9_VAX``%$y6f{q<J_Kpeuf834KOhQVFWuU)*M<frG$W_IHW{kbdEEZv%ybc3nPCU5KFcsc5{g}GEss9->dU5r#VQFI2cSJO29^xR9v<G&a1~heIl@;
AAvtF6rUE`C%W1GXkuvwkzn+?4vhml*UtqWHbbJ{J#5<DSSX0Lf@8U6(&qKsAYov^j0Pl+bj=;})3xi`D!P0!9aMYUcExvII0biSkLNe|#k~?sO$`NCu;^l?
iD+pEp&+9YI4YZIHZnfW21CY(qF9z9rh<e!jE8Lb@D%<efd%@v`2_ag`6fgU^@JBFl8yo<Vq#E;rdEh)O?op+tl%M}DXNd-v<@O9(tTCX^a+`LKXM)*%qN-A
!bbRD@8lokRDbb8fKW_>K&+rpg)s$0K}A$CQWX#2A|LOXS_jPH|M2+`@#TYmFy330mBvLDR*0TNc|Y=pEQ=_<0r-7{STuyw_qSSN2`nyI0&W27$ohBW6cl~C
%S?~Q{PHVDquV0E1Lf<vgL*HR4Kx9#1Ejz#Kke{mrMf<}80Nz4b~l1yBzDlUHK`mDbc)7tj~neNsD?veD}lAA>W7rV8Px%|%`k^yhB({s<*94OY2_R@F}5h8
g5(E9j|ct`9Rs-pCmRF*Qbd*sf{%aMe12K%)3oX0cqSgd6yNs@<d5Y|zsb<_%V5B#Hljg!VWcsvg%T+K|Kk&<09`j)nnYrF@x9~HalG($Bj)BgV^}hjVB0vb
Idhv;f_p!1uA#Qfs$6I&^gOaWf~txNZd?AzKMS+Vvm$$;?uU!tK3+qQX*u7#d2xATvzkPjONBjO&nePFx3<N5P?|~fo=N2$H8VW(9buy(q?&yxh%z5wo$#wj
5R#+8IYF;~<C9Nl`=MxJN=gb4DFme=N(DlJVnk^m5F%Knsi7JKp%jS|&;a;qor%+kAfCwtA`&1_Dy9Z15lNL_p#7u+HjI;K9^|-FE+_aJnoJbb#)aCmfHtzU
3r*Q{#7xnS>y&~I9ldbVwcZZW%}8yrq19_)A(A~OUh%|7dj~BX3oSOmn{46?fl73A4??v|&>B;=27n?Gk3wpJNa!}&kSL;p_B39?nkfoJXms`2H7gNW%pjF6
jV)jxX0&2zDxyd_4v_Szlp`>v0`ve7EV?Kt7`DVvMN>>jQo%`$wyf(VR8vTi6gmt<MMOabK}8G{fKmj~6gD;^1`HE0lE9Fr<d+2w(MM(b=k^A5LwTu)m>E=|
24qG?WtoU%C`t+fi6WwAYN)9SAc6>(poXD}LSY1k5>^>uNQ5E=h=hU>B2bw=y6iX@GX5D;L?ypoK+(j9>ruyy6~KP@M5HE3nIk7$JlGrHfleIqvnXgBp)sfz
blgJB>Kjhj8`%q)b)@Bn8qvIe^0Rt>Xp*^U%{l9%M*oNIiv^w`=RQa*K&cfhNF%oA00R)I@`3fr>kT3pg$@!9Vu5Oqb%7j80jw#KRTmIsGuJ7Z`TWd**K8_0
urGp{SIXxukFu&xN^D{Z7@}e(K&Fs}q9kdmCSXs;7-)Q6reQ;n3U{4O3WJ!)`qIcv9*0jh7Rywr)B$8Re(&1;(zp^I1R>g5ij3a7>p~_P!y*e73kV@9*6GoI
UiH)IbwS_r7!FJLC5=T**$LG7j$u<03IW*)MhTA>E@nmHg&9_q^%@+e_!+~r)r{HU9D%74O;)FFaMDW8_w#xLo;GVeE-Bu3`JNEs`X3LyQNgYc_1Qg&a)=-Z
qxIP-f@unWqhm<wrhxuZX>EuH&4<^}JR}hoC~g9bg=7h_0BD*4h-Zml>-*3_)c2eZ9G!o6RTIWi)7n3*(Rz1_$PVlyK#?ddDBB&@qpx}=kRLO|J`Vss`U(Sv
EIVBEi~7k&nG$U{?na!j<O0eChhl1@EBhE~s1imMBA^OTC@2kMKv$%J=y$#afFIQKf;#<%P0EAaCY@6_sW7}fvyw7hAzVTkfyc7}iCPf~Rq=!{Nwm8{I6yEF
Rby<bVQmX4{72aoK|L1KVnR{_@aOkRq%<(2NkK>_MPg9ZSKa~WpQbKY2>VYo@{<r{;;Lc=Aofa}ls|-kbrAif>o^*7TzqkuTf<MQ)NY3F)Oy9+SNqU5A7Li?
#bfQ&(~m=z$)gjK9LqDsIf2km1rymmfe=2)3`r72K_N^86cIyEQDQMp$%q2j#0HZ^1rSuKlGPC;p+iW7#S|!MU24)806*2o5D_R;EX)lsKv5wpK|-@2(JKQC
u^>GyB*{PvAP52V`S!4<2`qm*pfRzwC34xKlqBuj%0P=2K^Tbqs8pLwDm&$)iYrK%F)j>Y+QGIY#4%$ChRy)htZP9SjOl2NnK2bkScuUDixi1OlqL-n7BHkG
t%+R9X~lvV3|4I;r%37{ag7pVR84J&jj@ARV}4K*aST?RGx(<3YlB4YV8Qlrd%MF1KJP<h?D-?*1tCha8cJFZ_7Me25Kl-NF$+kV2>z~mga(8-q5=TmBLWn$
A|-P{=n?)@IC9mTVM37k_C5gEBB@=?1|Xw}?4GYg$G<yXS|D}Bf`rSqiKhDGwSLnJ?mIt)InYfoBorrR6ttC<50g!3)}e`hJY;aX>;CMM#;=k?l$3PRkG=pZ
9`67^X<vLO%%OsDA_fQ$hjRcX6Mm8v-1T{znueyAXX0rG72_akcIp}rI8#@v6qI5Y5{3892z?u1Qn6&l1#2PTNr6t@h%8X^p8We3!|A;cu*^~5e~2O=`_gZH
eA8o1b}Xinn(l9xbps7V6cEIXB2tkhDnLX`q_v=PAQXd22}rR-TMFVI$b>Wqc*x*a(jsCO5)~yVfk_!Dh$09gmV%HdM4=){qOZnrQBXno<49EvDp1l=Qqt2(
3o^-ZQheW(`PYN2!kxO_2Ef||?vU7ypwRtEo^4>9VXpjS<gL6jE>YdXmAhfC0@97ds)uagRvU!z&k|{@3=wu4lJi1`5rX-@_SOE~++>OadCW=>?~Ye?s8M*k
8Rx$ZyAao1GAM27FZ%qzga~P%LWK!Zg(zh}A{ih8ilrg~g;F6X8U`SMiU^P>0HpvvT+;x%2gIh3V1Rxw7-XrECK7Q4E`wGzDUileAtJ#9faNh#U)V|25DC~C
N;ODDkE#fVATt8g`bXOTe|CvTe$RVoOgJuWNE1Z;SF@BfD$&gH<k1$C(YvFmYFz8SIv=(y8&Qy_x;bZ}mi$Wx{Zo;8-t?mk7R_K84J%Q>xe>*^p5pA*IUIO#
pYYdwCmW{$kfzF_bQBDil;MGg3^FFSLVQUwL+7zB=P2o?!^?wt>UTNF!o-6Bhoen5Z^*-!CXedaY1Yh}cbmziLu@yi<K9L?f*BQyB64SsCwlB6cH@1WZ;ZLk
DiBN?3`w9SsHe0Yk8X$6<e<^m$hct$fFcH#D3}64pa7wvh(Ms3RKU#229ZJuC<rAWmPRTnNhB!<k&|p0ahXT(O5l=|3aOTrJBgok4=;7}z@hwDo|kFe+oyPJ
xGgjFe8-4cf?b?Ltk8S^Uv0}l(%_w=S;dPw>m1;b2W@v*4b+upMPBv$drx?MCLBKyzK^FD*lui}GgIc=G$JDF<9d$tKL`krqxnw<oVOey$e+4&Amyb#xm5)p
u#QM*HU)q{VFvqy;O8<PUt<^y`i{#~RX!o1Ts?qq_yDF5@PVQbz~7uakZ`6<_4B@l{(R}r%O^*|>4qWtdWYCsQINLJg~(fmC0Mq`HkbO$DXjv`#RKrkG&2g!
pR+Aaj;CTP^>APyyG%Ws2e?o^`4VM7KQEKh1`N{Jed1#z5AtF9GGd`LhXdA*bQeXTDTZ!41GWZGIL_SQSd74W93d$W5Rz!3Ee4EW!^BqWK}|$mgOKMm{T%lt
C)Z*<Ox?`36GCvw)V)QlDMrA0fMDYyAnF672P6D*O1dtTj`fEh^bddp5M=$uVLhxT)c@Mjzr>-0*%VQd5h2h=%{)qu5sYe_K}2BV|4;bq=uf|vH`D6VPt&jV
b}9Gu6$I};mwy)!SSJM5Fov@18)>XeRQQgA_iy%J$>huN1Q|abiGY%X-3UVvt3v#sbYx7xhuI^C!f2#$0Md!{K+wMgI{!aF=LI-w(w)mNwEo=WnZhTbyU09c
O=O{-QMmEzwv0yRxMo}to+(sfz*9{XJCkWGo&n4?WzlNFUp9)fol^|ihg!3MSB_|M`5Kyr_pmx(?o?ujF%RX~%!d}kzZDSwPpBQB3FY*N8iKr}_YeZoAup_q
1XM-ET<6E0u*28K0vo52m>vfLK@gOI+k8<^Znq>hzzTt5J*_X(u5HW{C<0&DStje+WriOyiSP2<fzt&Re9m-}qcnOT6_bl-|B2%#I;*NNl{ZBjzdhug2wwCv
sX#eo@D?|)FxnbBJZaZFl-n7*G%`<t5YiCR1k|`dcq)&4Bkw^81<LK)flfq=;R)08`v7)G`9Rl{=r6wBh8TKz%tN~MoHsLGJ?bz0&{ZmWwjExe`rx3d5|C+<
DwrUcX@HoCm>`HLNQsc5sv?l8N&<=kkXmRGgcyneX-a7*8WO2!y=jPwwsb5&G*AT!jR=KJNTV{V2>cPjnJ5}aiK0j;keG(4gqe=dEplY>-vvD9I51=|dnaJ`
p;kmlrs2ligFaZ(HF3andHnQesvRfDXKBaT`9IUhLVR0b2d}YJPYwt^U51H_VcHu<r(9^11qo?jiPIVMw9UNkZ-gJn@eg?j9zf{w_MiLwz}Pht_W7AZ)WUkx
+&v76WkBr^@3&4X>zsio_KGZEWk5V&KV^`a2E+I<kUsp!GKVhD!8aHJpBIJ8x_+)`eGt<FVuK;1Dg}M{exRG)z2Cpkp2+!tBx3uDlzm-3_fD8`1nX_4c8sZb
h9M!dB{rmPzn)Exrf?G*&KkBCixwb{z<*W^h_D2+HS^H;1>eni$nG2<4}x=F?{nY>SGD~4;ndO*;0G@J(!XwjgQr{qQ_mP3nHA(mC<DS&4jjnEz4PgZK&<Ht
iA1Q>zACxw)H3dGTJ{VN!RVSk|18GpoO||+fs8X7s5WqiYaaexdyq|&T=#Z{uLw}^t;1RHLJFD(sNm`vMiV+I$vy$`_>+lAlMn&K@F&b4>h+W6PgCvg3E9Hf
rWs3VF&2o!y6WgU{d>Y=0CCalc6*HWvcS^jWwRUvXf*>14cB3%E)hiOf)3hLrJ)BKCW59GjWp1dM4LJ*M#jsd1PKg^6GT?KjcYfJt40%}+dVFg>|&Q>+U_U~
8J|JXpmjsVkaIC4!od<in62B3q>9E$aWXzk0G-C$V<xw_;ErtI*)fWsNFs>3B5Y@m(3LnlXv9^LWF(QPbv?g*3}|<+mwqU$N4DMIdFonulkJaGZ`Z{PW2a&W
9g;)}y$;S{O&?VFb9<nkaf>{?{y+*wGTSRgPV}V24>qnRF^^COVN%qjq~*+-ZJ!%Lekz=XsyUg6l(e}VxZK+A*nk+3-nPNdryIvzEo{skqZqb4QRCg)9U3)@
bU{5)-rGl7HtU|dT^5ew^-13LBQf2%OJwV#b-lgJVsugM%on2~NmTcrcc3f5I)mEB71lH!_jVqcA;g+OkclXu4eZ35vgtb*+ZC)-0l@^+k4J2pIw`ksaxj8d
y6*Q|-gihQAPg+Z98R*m#1;}UW2Q{K*r6!$j@b=rdV8>DX&xw&dZeK%)f`KiMDBOW2pq%GFj?k4mKG*b;h0K;*u~UrFY|vqDn&xl#1u6U0Ra?&NC(c3TjzF=
(sa-R-elbDBcJ=@0R%-X+n{dj0&_L&#tswI(8`~UqEUP>?gQ#yK|7RydMOW-B;sIuXyRKz5skwDqNXz%9TeiDnAlp`2@Q-AQcV8n=1SK!6r6e7Y*rz*f_BLZ
oiq^zNv00L#&SU<FJ$i6EoVW>NmR8^J*y+1=oq4a_b6z67Q>4{1PGXhlM=2V0|`blhtuK3K<|_g<Q)YJr`V}10ks$Vz$VgiF(Zr^0X56o{Lnuh;yC)_h!~$E
&xod5@_tu2V-9tRNhNd>C9E=K3o$E9+lY$IKbjdCI5;d*i#T|y{YSIW2||||gG-D)qCsg-zvk*_Y}HXP!!+wf)E<Gs0Q_V!-pDXtEpfV#=S&02K;$7U@p};y
qI3-N4?m~)lg8fuGMV&^?95X;(U3|a0x2UIF>5gm1b&aZ9=Yc)_3YNQhehuUojZoGF%d|T2?T-ykX8t>J*ibe6q6UXH#8BCjt^>RBAkid2eirxaysa0O%KNK
$$l(6<mgh)L6dClm^du!_j87|DL_bhr1L>QqdvB|Kt-o)hah)sJm-tp6GHGFL^wVs!-4iqK@V|wXJbdO&f^2912^ZHX(_;y$=nYI0U%B@TxJ)%IS+Ccz`ebP
r0%fu7)OG4GWPcQ&&<Cg#Ee3ohkO#ot2<~Wr?Vv?u6B8**m(@%b!6>xp1OXG6u}F5ou@JSJr0_tAz2JbT)5>RyfsZ>o{6PE^m*S)Iwk?Zv{Dlo7UW~UI`>IW
5N(Tlpp#jH6JBUwsm-KVpjToC*cf>M)c-{Oy&Uq#889sJlMuXv&j!T&{-G!uh9#AhFuOrOc>pO7Y#Ts_w78IZwE0?o{&&n$mqt0Trt2Rn(iKP%C+0pnC^zh`
qU_GIL8A#lVlq~CBgY3k8*$huVk$@!R2gs03{e$Wk@%lZ*<DB!=P??lA50A#e|7-q5ksOlJV<i>%H{2H+zB<?JLr}9y!87|e!b!xip}w1-Bpu8uoGZW_X<BP
Pk#7z(h{|bh{Qt5JN&(qoDsV?ib*Wka#|>Qqe$#x2|}9WfN)fn*y~o<gK>=<CwDqdld>^~kiv1?gM>uGr7^Kfi4r70IY;QuWr~m9LTngw4GD=|3PdRo6tf~#
3VD>$0z(GHDtp1?ACMtQLNAaYHL0L79h-bVUOdk@-R?RkZP@l!Y#C36L*zL8X;~Q$r(?wF4V~MJP_Id3$1+>-p3vwu&om*+Jerk()7T~B4j#<%ec=cBdwLp9
?Qg}Hj$&dgiD^YCOzcbBLFgyAIFd+%(WwZnm4+!Y<Fv{77F|h(HY-k8+^sG1I%01I)36?*xa+34&+ogV&a6jR%v4eJW?x(D4*JgZikk~e9^5r;>o)|qsFv#8
M9y1=Qtmh=VTLnqTYm23ozyKjjZvl;$v84!UBc;3Bo2Vs^}th2E+yOVjyqt`R941<ni@9QVv2KOulktiF4`&6Ut4ruHA6JWwL|~$4b9zdtj8o%omtbN46TKx
3ET$JUICJGc86CBEFCYg#BMu^4Gv%=*m#T@bhjI)sgCVkL`E?Dj`lwrCq(=sq56+L$6XZ6N34tus(eNytyanxt1-y7JvkKJl25@QoZZeL?Tb#+mtuy?kq?}i
ucfO7m@QI5j0=uD*}JA(kFw`ZM~&QWXEGr`Gg_CK99er~b~B+)SQ$DLOHNYSBFbW!j^ZfF1><<JlS-{D4kBD7Syw{Hw^c2Pr9r}R?6a>pnRXpbFiqO_^Nv|~
<}sAjidw0;m^7x@GcxVXcW_Nk+q}XYiVdhHB~q2aa@z__#@ZGsXsSTyr73R0g(;VGdy(4coEpnWw=PMRG)lz>8;EiU_Te7Jh`YCEiQp=;9LFVuwo??iiJICg
8dKQiGM4qhz;l-igEEaSIgPtX%4XE-(qSy4S^Lf>z1HJw(bj`fb&C*et*QUimGRGP(9A%rwyN=&fz6|rNnI5|QLK4(gzib<;X4|Ndst4MgFtV~b8`mOpJ%;z
L#Joa+UV*gs0#6FqVyP#9o*Wi=jOrIEsCz%hoLlwq1GowQ=#b5wa+%Qptc*YcLoz;o4P?m&yAQGXp2}fHQE$$1k);lkJQ~Zi8SU&7>tTf7M`C+6|swss(LLQ
^(H6P7*!D^re=XP9YvO!-m|>z&XJO72yedh58SlABnjd(dhWJLqJMPam~N0e>jcD2HVXw<#8ebUD->p06N|ldl+AIb2%VmLbDOcarcv(UG^MgU<GV{cx)>LL
Oe|f<?hbnuA)v3ilbr9bi=*UdC1ns@vanp*m~EA|<BPqSw`ge;*@Y@pHCE^lS#`QOiXbbEd3R7t&0iLWEc3bMlvB3eSajjfE|d#A)*M|{*j;&zmRU#6ZqTP9
4YuPfEbSqs3A*zP?SZE;OpyA%{%}lC`e83$eS_Dh9Jw)+JmI;b(d8SKIhjn&7=^yGGl_`Wa#(HlM>*a)dF0#P;5;`1p+=23z`AOhC84LB+H4&I5=AE5%A(Tg
Hu$}6dh^0#9`vquN;%j~Ta!w)elIb$_K2;S$(v0n)@`<wz1_<!lo1rH5Xb<6*99$JUNnHxM`pCak2QCouFj&NU?NGeaucM+j3Bh7Es1Sd?4?D!vyI(k%tr-x
k+(B56H4Kfb40cv^*g(q<-&$qZa9J+a)y@EYe#6>V5=DAT4XXb2*%A2!ELtDfEqy9hDeNxT2qFmVwI!E3*G6yJi^JRFa7x0x4=muhQ*4{j%vmo8q&MgEC7<+
AV#T6e5P7{r>l)g+3!c^aBvu++uUYi4y3%n&eOC^%3(~$b~?nleDJVP+EmjPwX76c?^-Y&W^(Ez4Iq#*+a!xt=-O`GxLQdX5WCRe?vn?tW)H>Dc^{-UB<?-9
seV_@)V|sS#jk_CYkR~GRI`vt@L^s!&J%}8y=yW%Y_SqF+F^#xQk32>5^f4Bh!j^HLh5?Eo@aZ3&~*<@80Th@jO>9?0o2*N4B=dS!IF#XyQDOh_qg*EL{EF>
8O{c4xDSioW*J+mS_UIaEtbQhpzYcE=iJxSdMl^2c))l)#cMMTV{cKAY1$VMv^12%i4De@B#;$h0kjZ`62Soh++oXn+K$E-F4RMeDZ@}ziijz;ES(99t>$G=
)?nppM`@hNOT`ujWYDXvl+v(lNSDSqbu$XY60|+mTth=;7i<uN0jxDdOw2(v6vQx+6A+=V<AgXFO+?5fBPfO;)N(EXcsxNXT)M<tL6~34Pj)eQu|XBnuZLO|
=z3A1$823lwqS@^dH-SvH4-fnUaF}FATfZlahm)oSer9`?RGBA;`ySJIK6P4R1~n`5a_}N)MtWfslism4B4gxF8G*ljpSPQgO3EFd)du-@&L2ZAalT&&DF-S
Z7(NREz^pY(RSS8R1zTAw@@?*0v2S2(87pn(JU4fE!}sfXmI7Uq_&4+Dka=mFGFk?tp%B!<>A9ySZIZpb2QSF*UQ1|9!esbhDu=qfGJ3*sw$F@en4dSf#<Wy
fP;yW4&hEi<slG7LPAIw@)Cpr#xlx2W#A4tP7{nq+g9U^Pc3Ojddj0_?M_m!_7Dw_On$!;59Ddy#bgNgK<Y&IOMwq1Ruv;<qZB{1Xp{32e$)<im-GF2C-nV=
1D+!B;F#uEa&KY$HBD&lbvez!{X*kL1Jb{i%1ipn_gJEej_ul`utaF#i8lQ>%dP%fPsxprjdQr0$(&N=VX>}X<3EdFdY%1uJi1vbpY3#Zwlo-fN^u*wbJTO5
opG}4YHy%9g4+quC!YErkg1}CvJ2h^XfW74@o0YBj$u9m!LddOZV40*I42A1QyrQ<;yP5cXojl}rHFVk;PTZI_xpk9g&4g;eHeD+5M==nnqT7U^@o36e+^25
2LpxE7c|qaFYWreU?Uj9VI^hypTp<!0ms{n{R5Cc2xcaviI4N}cSA0%O^TxgCb9t#lm#&nEiE*~MGVCh8L<q1e<ACkAgF0Hj6#Jf-LF|5{2q^mq2c4MUlV|o
NB>%aTDGV|kWNwfhwS|X)SUuJ%iqp?Qq?Ib>1*^0eY1Z3Q;(GohPqIlYZ#DLn6Xl(CTl}3S-_4w3evJ89|Pj~_-Z#1><=&U384_FASxmz2!g7pCT5DM8fYd6
p(H9QAefn!lBr^1qN)fgDk_44iUN?BDvFYbC<ulsNoA%cs)|U7BAK9yC`xLknHed7h$sn)l7g0)iIOIwe`IE6p`t0LLTV(WC@G?+V?k`1w4bxElo2dc5D-+w
M_|oCNNkuQwlq-C&{a^BQ3XIy(M492GbJS~Ow9!()u7b{6Ae&IQdI=eGgVSWO*0g=6j8&os}b)2u>mZ2;R9suG&u2&fcQ%D)X6+!G9EzKkWHw`t|Qg(^ZB0w
?X}ex00>avjS3F!+?zn#o)4D%0Cs(W3hKSE2bY?jgx3YSE21Y6$JZTW#}}CE&F|(o>FKI3U9<8JM_wbrwq85a@`#9UnK_il5@I5YyE%^5)schSbl}M|5e$*8
_6Ci5@$($44bV=S8c;iA39!SuOK-Lfq?<i~9zEDQTpcrtnm#@~`t7PyLX>R<UcO<0q2PA$cZT0FoN;eI(m>Pm-?Wl_y~qfRAiyYOhcoKb{i|VyG{&R%LY{Cs
0XBg+I~pZW@Q6Z0paT*H<Lb?oJK;S+I+Nme<M#N$$1;5U>^q$GX@uZT!Ow{gL)tUtO2qU^Flr*wx{?%#LnDl7!4viLeGE68jzbR(j_$}c+6X0+JAqJVo_y*C
C@pscj0e2X0w|U5PSx)?dqnUa0uc<MC;w7`!Vx7T`1a%W^*no8(eT?j_5SAqc|oSI;y4(^PVtwRD&P;BSXLNuuI`U;0r4cj?2|{q76-lf+HzX~B4#$Jx;k1@
Gw)?gtsYicsNJsv@8i_j&bdP6adL+xb!khM8@Er$*PVRQ1l1($;F{{q5#$)PKtlKoH;4@s){SU@iNM`hLoV#w+qb7r)7+-sK4FR`3R`O6nQ>I9D5Pb)rehtP
=F5h)rzw%98_X{nd=-N6n4NEK?A^NR-FFRCZnH4BjoM1L84zsNWpg&0N3{#eKAh=vx3*kEP@B3J5^1;;J(Je<J=dS9@D(id8T@wc<!B|s#p1!vlR(a4vLVdi
m~TxA)=9luXV&KjC!dK(d3p&9@JXl(0Z5FKs@Wu>qy-862p6MBb}LqgoKGi98?QBSO$F9t_6zHw{Xfey;5=a~ECzpb7oh*Q1@=%zJs?5~+!Btz?vrtJ7PLdl
(%2&HTeX}CAbyg<mm~n04-|*><|9tHf(Eo`k+ByW=sbe4S&=m-<R5{>D`H@PB(NwP2oMfgHF-PT9H@7^>iFZ1`|cdH&f98n0MakB!#uW<tjMdFTi{DE8=aoP
&IOAAY|gW5V2<lxdxNmxPTdVb<Uq_2p>dd|W|3`LBKH3WHWJPvT?{(_vx2jR5g=qR7@b(R$l8^TrE}tIn+sZp-(&zeKme_Zh0>Z2&5L8_WIQ3nA%48FOb~$J
n@V`%;F{htVn~Z$EXEtaXS3+?nkHIPGswt5%2*w#A;Ut0bS;V>0M$^Kkg%>Y^Re8$>v27xI0bQ9z@@Lrsu&sDHH9c59@M;IP%LXGJK+w9oeC)M^lmPT<;xuC
_61RDp`qqH*%Ss#jxkcsNJ_^<3Pa-J0H`g$D+Fs4+8984OfUu5_QiS6hB$B$qsCAqX*6CMtr1Xb7#!DmEccV4c72XC14t@w+z55+RZ_E0q8{6!rMu>{*{%oQ
7d(e-bH*;UuGqoToKQ<d$xAS4tn<eETRU`ZG~ahvLqJ-%Xg~oW*hCOj+`SJa4OXo9UXcy;b>CuYb=d2N>R{huki|e~(B(Ir?^l2hp1@?2L=Zq3YZMyn>23#i
M)WHFx*XPE8#=xb!OYJ3K=oX>DG@;s5rnZATSC1bI}1aJX=u<KG<-l%-n8pUtO4t;5b=*Z@yX*;T$H?=jL2!6R#=YHOlf8`{fl^f&_)$Um(Mu0(HjFm(;qpm
YXx&iLqhRpFfw_kqHX2UDcz9g$ZxX>@6O0#L`kF#oD?<Q^+_*kDeJ!;Ip>MA<;bl}WbMY3CtB;s=dA+;X8565q|ZE4B4z9)oEmVM*0N`dG1$q|%MR#fXv$`1
S&gVl(O`&T79ujjvnI{HZuS*=c@BtSEISN3O2f}C_34Im>kd^6>(I^Tc4&tt%PlV4VWcZlhe8=M#NFHi;XR*o3L7bTq0p8I4TLP#$b!_lFGX>_F=0c!4bE;&
qzMe*hkc6FFw+(S?I}F`TJA^Bn>c5<PgFFW{HfjbYmCsH$8)mnoE*w($$0=wr=g=V%#OUB1xdKLI*sSUnm`gk;biB>f^^l{@q{c6Y|L&85O2byAc7r+%?&EH
6FY2?LEyS_wkj})bd*B1A|l=t8M3<Xsaaqinizx%WCCmz;_mH@a*K@K_M$G6ghh<L)I;TkR~8oV&2H{Fd0>FFCyCuW(xssHAVIz2EOTBBqcVjWq%fgiFbuxb
#cp`3)Yz-npjFV9v5Q3=9LT^!6rG_4<vnM};_r9b_QMim-G-3H1Hr76?+q+7g<(ltw5;BaD*HXlRUrE0fJI1x0W+&ifK8n3+l_H4XNlS!-HeoBYqMq??qWh}
d0CL-i{UuqgUvMMyBC|v#L&RIvy|J0oSyVKd5H|h7fAAMVU{rZU#2H5PTje8)&}$$tT;uOTPkcsO4UkbQw&#P%cs)<a9~=%10fO0dMl6zXempY;O~|lY=k*X
F;r0VWe%?y1@>ML$Uu#h5p*bh0BW<YI>I@vj;pz7+$4faN|$ttij<<c;bBeDsM-bZZO%4<lOxb?&4i5agU@<UgP&Ppj;<xi$IHrO^lWQ$dLE422#7-kZli>Y
CGFX<;~H>adY$+*GO*tYX%3AdI7R~Be;wf*(KtO;RR&o-{5m{i$F%BKJJ2A5D{Xt(Z<gUk%|>UI`Q^?`I72ytk|-!BYL*HBMH}zY(DopN3?REs_13cJ+6bKT
l{4@PHN|bDEP$dk7CR$cj|j507_A!a=Ca|^EXC778yc1XPL9d3*Bfh_Tx`I=39_$`J&%i~7{IJX8wH6xl5?WkYc$F05IS@~?FnwIK9b$gz@==Q#Otm$c5_l~
sWvXdYT|IrJZl96MUDasv^Iun7}avnSuw_3xQ`UZ3#(L%vu4pYW7dunLJK->5*sr|T$(m*w%R}?j1W=SA&_CELRgtHxlORkLe0VB<`$+qu3N;V*07M*S#nFo
3BF6DUU-*jWN09&Ad`T>0YJ_*!8c(7aF~S{7sa8arH|<7McuqC!3M#lL~UxcfX>d2j-)tBb9))l-;II73w^Ni*lTd-Wtgx<bkS1KqZKf;)*YSh8r6a3&FaMf
Q?s#Maedrxqsn2tL!7ggq1^*&sVWfCWvJUo@5_$pakS&lw|j6BDe+dR5CgN5MeDg8TEA;!#ZxSWOkz2&d2;otRqi5oF{=$`<+vglqL&^{C!%>xLJ&3FldDIX
tjt02_0(jMH^(%VH${R~+OU3|(>VJl*elf*?aOYsSn@G|9_Wjxh3Cj{=8yu-TNjAf+p%a&dAEFABS;}4Aq7A&1Jt5Xr@$PCNV?brNv`u}sIF5q0v`xDX23Xf
&tx2dxf;@Ai#l#OEY8>okOt+jMJB~z%~R1Fd!^v(WILnl!1ZSUBvwzXez6q7=F=?;G*8LG0n697MZ)a#ycrJ0c#z^8GH+KCEej$LM`Ri@_8pO%((G=&x?IuA
Xr%_x8a2h%(>;#8PRr?2>bD~aDEH~gcz_rQAT+5Zg3&Y@`m4+Gt3>#M2CC=0?Wx{XA_PujHePj;z`?v8X3BMx)}=U`)*`$jq>$;pb6J1}36vd&l*h;#=hgBJ
rl90H(@kw)C6vQZfYh}^4c^Yd8%Y|}vo;939%xvr7A!dH*MqsPxaK>2J2fWRiqg|y8LhE?`$JjUOUEZSNDls9fP$=!Yngbxb-y4w-)wkBjZIglFgi6r(H-y=
qe@`gdDvP+c62)?Scba*s#Jsc<FGXNXLbX$bZ=MajYPu;YtegZ9wDH}>B5w7222jJFD9nVZy#1e=ImXIu;J$GgMl+Z4e$}l)h<JWk$jPi)#}jHXT)K}rt$%+
FhEcc5lY7#;ulC)OEtWJiYJ=Sa90e~^a{d|Dh3AmV}UFM*fAC`4duw0QZJo5ivUf*zzLgrmjhT$T;F3%0iC!M!60F#f)4;=dd#e`3r@tea7ne;U{Fvpm=z0z
nt~fMzk}t_y3t$!)dR{e7azrp1J*m$(SoJ+a3)Pz3X4+u6(mxVb{l4y)mAcwQqD%GDs_vY(9Cki<QJLT?C9D&)Yh<fn(L$otMjoqqXosd(&CsPIXk6f7E`#4
2yLYSF})n{VbIQWGoF%SdN-8LPAxE-B-ZHfbk-gmp%H2=ix#s`bBsO^Htp3TSABv#g>(pfP@72~dT*;UT%eDKO%F$`hE(UCa<K1s&fABLP+c}mv9t_vCkz8h
hbD_A(yg#exTv_B<A}O-A!HJ8AyHAj9$&3k*7VaDMUW6jOlauDkyXvoW^~&`YH{MmaL(UGtzTq5^hteYhGDU%r(AYQ^Q_+RZ)~8?I-YApXdD`uY<2>cm^~h8
z4Z0%b-#UOK3If+2!ION9N$~tckbQkaBE(AY|KRfwISG`s5L+$Dl}F0aB?Wf)EBHEX{x^Vg1+oKdl+?Y%hDGogtQMqSS*f#qIi_fhc|gg0XTv+HZAbIMne|;
5VS7)Hc04aaCN?z*BC%Ii$z5#MJ`I9uBKYI+P0G>u!kpF-(jgods@)-I(y!ad52Q{9p1R$Tj__;Z>WamyZGk^$2ZH?^>%wDuPq3b*J)W5R50@p&{)uIphZzb
i_rnxy7X$G%VVg?Ak;ycWDRDS8{8t&)EA0{0{}vX9a16*dV(AobTQTt2XuLWiI|4=XjxDoW`elKt>{HNj0e2tj!o!>3?p5e8qZIcr%Qrsz3T+z(}#G$-&u2-
6I3s6)!<|XXjqyzhxeg3%>kx8<m-y+Uf%bEHPu*`S7A`IR2c&W$_{Rz#KvZ{DQE`9f!PGbU@hou70ab?Ufs92Ye`tH@H)V~x3TYi&KsBv=!?nYb~$fZo;O5g
C9$L$3$ZpIy$p9lX^SgL$6@Mb0FODRx4*5f@jYa#;B8T0;8NVa;K6i=R9GQ}Qk8|)fyjKko6-tlZ+oG4pi!(fu-WAER{0yedh1(<n#RWNt6^3F>qb=d&NE1_
c(`p3pEJ<vvW{?M*=*I;&M!bJ2Ea9iEqg0Tsa2MHSl~*M+m}S1Awk-}Ap~6M>wSfWs|6r7hNn(v(ANw#V}vTp53_!B_pmFn9+*@&=N50wMXZwT_HQ^b0fR)2
4ucvvZW<jLmjlou&U&!MZ+UdhBnXxjp`y(TG>HJ$YfT$dilye`zMJtaAo-zTD+Hsiy#H;4K;QyPs>LQMff8r5%dOR;dT!zv^t$T}fci2qpPSWC8nLK#WMMsH
7z(huOMe{3oC0<7uU$L?rbiq|G9K2sHNE02<VG!fY!Jfu>NBL$*DtN=tYJF9h_lmpG1@C)IizzPsO_@`L3UTsRf}gLB#G0|-^0Mi#<E-7=YKt`?^8o*awFJ$
lQ^u2Xf7RVs}9dSy=N}_Gns@9``vOJM>xTUY{7?KY!6WlsyE#*?tznWaXb;y2MBM!Ani2Rh1k)~{4zYX<-Bn>d(L8FG~#VEQA9x?0)0v@g}Ots0Nfpo(Cgq?
8JhEpC2g3HiQu_rJJuPqzjJ3CPCGN?g8W|Q&bqOFuHc3e&2UFd$h-z=-(amEhi+@d2Eyo2?w-w!2ne%duS64Y0VuJ6cUS<_`Nvc;_0M`6(3v|+-XJeKu5#j!
kvTR5(I=AcYiwDWq)kZMjfKPj)~!I;R}&)G7k$ASR3r>_L#iI=Qhf?fI?A5cRl%xfZXO;yZD%wlrjF)X$-z>Dj8_W{GelaJ$Oes`!iTLY72)WOX$5=)V;1FS
E(vQGL`BDXImVxQwj3#TwPPK0dMh@aUGXQ83oPMaghvl7eYc(QEmXs7Rfee@#_AAlRVv%3K#f=~s-cKm637ci0*wwQBTFP2=v|;@C(C=R2vguR7PPs7*esZp
IC)9S+lwNHDK_nbIDmR~)01y3_1%+CTc!!6O(j-oI!QTUCu9oFSV_Y<SH4nKvq)_#H{hj6aG1&2?1!gravdbb5Q*A{Wqgp*`0<d#Xw!vZnzYppkkTFyn^c-g
#WwcLbHhxtNh(Mrmt=72MlkS?t)LFNbz26sk~D#$NwlcYFK}giF1PD>Vad-!FW2AA>scx+71HK2gx9YRmbB$ssI@9Uu$I^m)3{<y$Y9vU2JIpVBq4ij5w;je
AmkI5imc!`*M58J3driPmClDm4e;-AR#LVm`N6MUguZ?ZQ~on|uw?ol9>96@=yr+R%%%A;p+#t0J_md9z~M5FF_pQ>Xu5*qETk=l;ZS>_fs_HVOSzk{boJYv
w5^%bqm!Cgz2PvtN!;E;xvFVnNO3sYESNEj*7JQ~iJHwbOC9w<Hs%|h4FJoPXF&{^#WO`vK=QRzOa(-<561z&2L$c16NW=mK%r*x=$*oLopaq{WL`ktCDxM@
QBoLV=;w|D^W-!WL`2*|ynasReKkPT5%3`XS>h2UgJ^I~5hTqFKtW*R&2##E%(tVjBNQ(Yw&5G}J#!U+h1wZ%L<?Srtp(N!K3LQ9p_>yXPIsidm76D5t0r=n
W&>2VhKOVykVlq<LZGpScJ&<TLK{NgU2DvY9hzO1FnnGbBcc~fpbFnwI4}++X0$Gv!7PkuQ~)wa2L`cbOaqYw95(g|1P#YpIL|P3pHilU@eEuHbOP0Nt?cWZ
xXnCw)*NedrODe+gs8D%3mKFt<-Z%!l~CI+He=HaPYmEd-KIZG)_6nB?b?My*((m+Qgy8J)HL+Mu+uErU}M|kWaXSPJF>HVahuxnoQP*DoMCg!<(gSGlJ$(C
iF%lE+e<EaBxpcB8bHsR50BH`<D!wGMY?<;5>ZXNcQZ2|SmL_<o+j|L79F{YqfG*+Iz*i}N3$6k#nm0+Ck+I9BbP93Yb?=JSa8uoFiNkI7QD|FIj5(-YEZ+a
-wK7bMOX@=yjt;TMg<W=jm{ldBrASFBw#!9e)@eRLDHtpC81G{G?glFFgU=|4tqgP&zGl|_&V#lCahBc`CDZHCF<sg(#A!Ojw@?a3gDm=Nw^p)2X!jXya*HT
5zl4Vnox}m>1Z%?hO5{?RqSm0;^h&b8+<`Mh8Yx+9Sv>PAb{vz_X9{Ic_2ci3Ie&Ujsn>SLKm>YZK!rWB6b~vk=Z*84^z0{brWL`UVEAm(aEKh$epgs*lmJM
!)*zMLURChmm*wfsv^345Tx;Dj5X)T6y&4^AtIpBo(GIIW+X)QIWPg?ptAyG#S^LmM&Y5;Lt--MWg-VArobb&5i+@UdAx*mH!>Lvs3Dn|+M?OS0>qYKtx~$*
7Q7qcvs)+z$&RAPRN8@H!I%XB8)Dg;=B8~;Q)m>m4re;AI^T|%;f(YTGHl40DgdQI{_HF9GT|mDJ#b+JIV2j$4kW|_K!<5FGyrLTB0w~hfO=C-n6(9<rjm$+
Jvu2)s0}8N4wQPNC<-c+>R}-U5|yTvQP8PVM9~q1wK&GIpYnE~cvy{xTb+uGVB?_3(6okwqMrCbQR1P93_=v>bm^+5ooXbZ2%TyTII8r^{sbS~x$O_^3qyDT
06TfYQ&UusQat~^`PClZg3|Y7?!!78fbd9&8dhLzKKInb6l$T|hu`*K49EC$MelkC3hQG)dr$~o(9|+bB(qNDioM_o-mr+J5(FU-ltoh#0w<`IQQiMvkGbS>
MDvFSRYT;i6I%&````(sqB;Hojzfk-Ae0&irfxnDA7Z2FQUpaRP=rW5rm5>8B50*#5Sj`KmJv8TDJ=m0<MQbroqS=!glwC!C-81$ohZ-~j^`H^sK?Fg_D(~_
Xo;GAIzBi)*CcuL^AJS@Niaf@OiYw*iKduWV>>)?!%Q?lQB*+@5&=;l5<tw91f()Tp&tSiSa-zHtU@6n4RQKW3@(W<IzErnC?0ZNos`R=KSODo{?F@|SW<i5
x52Hkzcwe0%cIGv*du5lIfnQq6mz{cI1PtWIQiDr<h865oeS14(=aijE^SWFGqLrVD1$vd2g_zs#yQ`<`TJw`7QC|c4u~NG%62YV2&fq(!g9Hd;spxk$<5Ji
t7|04u>xhWSWu9HCK!=KwLrPy#`u>vrm^2v=z!U6(*oMnOkN?TM<R~=5+rAPtkTv}PQG;z*UJEM_63P9jP!M2nRcA85hk!EE*LS{9h0n`XPoT;Nlgt53w6I8
wzaAYiwfr1uM(b)@)PN=b^;tyWqBT)UAa9F%^0}PnbuIv<#e)=Y$5N}KSP_$?|a3qowWANC1uzZR~_Uba(h!}>LrMAW<*Kz)Oh{}yP=@Drb5IC^e~GMb<Jwe
&ecH|5XZ|1XHkcP;CHJ7PegA(*rGU}z4cpu*xvN-efQSmBL~Ru=Ek|u43zqO>t3^xz*1l{kTCtMFKjyw*&NPBsL7f-9c^L-NJWg<z~6jx0_G^05a%Znn_zog
g9IIfrf~*K3j<g~2D<4_snoN4%ZStj_gplaAa)`F*7qM?Dab1&?Q1<6sn;a(;L)o>a-C^l;yrBw#J%C)n$}&`?Dnyzw&pK!?*{cYRwG1Ivw|CQxNJeq#MF)D
Fj)Zsfha)Q6`UJ74(z-29fTlzhDSa<TpS$x#E?}Bo#&a6i@ypl8$@jDawJKcD5OZ)ArP8&kswb>P*;b($xjwagJFw;By3b2LI!2Q%7X(nAe8zwvn`Jm#W18k
Gib?dbSw~S^S2Rs=V2RPZm<HX7v*5@JiHw5r{^m>R`sQ(wYO?Uvg!OiZB^Jf%fGey^}IVxCcQo3Lj*%uz6TZRv3tPcfv+;uF<2dP?ZMgA%B@N!6g7Yc4)xHu
XG)BsC3IkYgi8y9S14U|)w;-=T<?Rj3|vDQOFG|rs2OWrU%og3@Pzt!1{n~Vj6<ZDSFZYs><uDxJKb3%>)##X*+Cp#%ne=cNI6-bH`w*<=;A`@gF|fR2FDC#
(9k-(PJ0|+su87Fc)J^iVw_awf*OpA(BN$x_T21rBN)T6g1G7y3`2&my{1oOBhJeaa(B&hYh2efEC_X>q{CZ$Fr$nsdv<h0Ymp0|Z+&&<hQZO7Jl=e2p*)n*
awN_(jL<DGrER?qf}+_?PeW$QJcG^$V4eerc^%H3?<t-$ja08kZ)i<-Ab~T$5}zV7@ehA81}6MB>)qL#uEmX$atMejWbo_i!r<giB12Asl)q1+1L+KJ+lh&`
8AD7HAWDDm{IDOPBZ%W#heRD{B{U;Q#1%u_28&otegNoqh>E;Jy!6A6Q`&@sVOK^HCGpb&+z?LkQF^F7f%HfPA}kUc3EBXVp~h7RB^-+zh+$J%YGFa7Ln!PE
)YL=$;iwOJv)&sK)FAl7s3+67`2f3)^+BuXr=scMhI{bvOyPoS6P%cW8e}#h@9Li3VIffplv2<%AtbR14f<rnM9?uXNR*_(Mu$R0Mu0Scw<-IDNBm?+$uvbo
gCrFJCuh_8OnuU{1V{D1>4$$|M6oIJWhnGI){v$gg_^;r!tgiwx0`LFGM~Hb{pNoc^41KOaFdKsYBK25@p6W|4zCmFBnJwrfOdpT4Ia1qJ6^-T5m+;eIUlq^
KC{>#@cKjOEWwCBiA4@bF-e;%kci4;Hl`>Cny=R?dy~|H2U!p)R1YFUu{#tyQ&s+2hlqIu3F3SIXXr=yC5h1q5n@+JXhp<OM8!*t8K5YFA}CB1QVU4wC=_BQ
1*HOpiU=SH8b(0UqE<>Ek_RNX?#2p;iUAl@P8yi=5BETQJ9@H)l7_3WJVWw<Kr;M4pOznsd^-=}%oXN8WG`wD#!(_6kckqM54i{fb$!7lH*Qn|NkuUVuW4Y9
$2j=>{(HkI%ae&tHE@;06$eb?E@|GK3M-cZ??!3AFC6W2#WN1mIwzAGIAu4xob7JF8U>+cf!*HhXczF|o!sLyo$REcw?h#iR5p;(BM69WNioK1?8iAXGeI)J
W#4E@fyXzilR{!th(Y{pF(`LE<HP7aKnjFa4I_mE2KJa%%@Fa4Gi75VNQ)$!QG&ArR;kk<@l%o0&^ALCbk#F@)k7XX!buJ`cC&|p<aSg=dyW@$=yqM2G<G`Z
o1BDuv+J_NPdEGBnxh`QhM!1cKh43OD3}30N(Pw&*W^k6xk@D$wR16WtW{#<C7(paexK@5Pv$S*_SYpuh<?f(hi6X>;nH8*@@@i}ZyL$`hE5Jk1m=}Tqw+t0
%Rn5*a2u4QjSs$)$`7PA!gC#*i3Uded@&Og>sztR(f)rssFIUv@X9d67O9QLt>j!dK-vd{hnG!|A2EeR9vRPT!g2gPdu_h?+G(w&wsYAN(#cpO-3pz?pS0w&
$?AL#=@;!jr~FRmz(E8;a2r4CVuH$AV+7E5`O!2^><;8TN2q^kvGciopg;8bz9782<mKDv<)G?={>T^VZFGL4vV23h{)`R}v<Jf~Wc;N$>+$mPon-`-5n=pf
J@m-ItA~4Zm=##Os}m_i4qK3b&AN;b;viKrAdyRRV9avNkEBlQIr*!cOl>Hv$nI>}6l7xm)nGv?-IqdCB_NAPIz*I|3+!_-$Ow-x$&T9H*KVnpWowmAS(KMd
(?HoJbWC$H$n8KVwBqa`>2U!`++%Zq!6z<IWlGRP*R9La&v)0Y!qe5)G#pU9Kw!Z?NW($EL!>y448UQ=3|t2rfQAu$xt@<l61P?x)eg^+9BLbZ91EDqgI0=8
SiI%LEu~MQO|uOOLwZw2wNY)M@1XELasfUGlbcw@TNa9-Qm~W+paqPEh+#!Z$v+dIYjNTO=psmmE{86DJ+IS0I1s~06+=NyC-Q!Q_i8N*gJdjaoZ%>IL5a*(
fy6eo1)~~sMC?VZ=QKvsv};LN+9Ha?7S+D^(sUXpU5C3EaC2a}7!D?7C<#i#P(26esC@nW94hzy?9D3_K+?36G!#KmOhp3F#Dx<H5#pL49pFl*;t@hpBSMnV
4HHb#D<woM6e|*qB(oBXNhFKV^WStxhH!v*bFb7C6_gRT`!4K6*xML#dNUQ+%+UoVAm_~W#(=BZzXQR>4FTB?pg~~mRSx8sX;>L3W@4sB7^Ij1A(BOkQU(eD
iJ+h&8lq)H?ECxoy|yg&+Qv--5TO19qzi5okrqFGppMC)bQLMmLD+VFo5OECpP!4stV!FREHhAfN@|I(!$y>_+g)(z&6Xc6na_@Q6NL%1F!f&6j3Hw(19o3n
X#haW8vxY1DT3}8Myv*E70YxT#t^kw6<<Fsk09(;>w%5B>7qj&g<Q2}s|_AY)0e_)f)n0V*{d8iK~-|;x-cdRy-Bcu#(-otn@_0!hFKb+zKpufEZ0oF#BV4s
tUG11<?bvabrJ^v)oK*?j5PqY0U@7g6<Re21mX=7xvxe`ZLDyd+5^kz>nu4mVkn-L^_SJsAWg4ByHH9Fj&z_Rtep%l7i(G*RfrR2hz5pHt!?dU#fuOl+t*P6
b=rkRl^J}p&K2m#5U%oyWwnWAD9V*;t(sd*9Ug3bGhJUNmq|LrnmaVWWExenGc2)~!hIx1?p=|YWuEDQ&R}qzFzudLaLJE*tdowz*p(|QJmC=*A?7f3H03OC
k=_+Di+yb#f?nDsig+-15FtV_58=VKI|$owZ35t<E@mewyj?qHwdtN2iL-QLJM#0jSH1?EFJb7A2wP0BLA$gKAjYj&Q49?Qg}4hh7)Ud914x!>ke#oCFD*`8
Sk;_U2$Y5IOl5^<T@9MKL9UDW*9+%;bD4lTAdc*H1Os%N3j-RxTxFb*0cvH^q2Zy9#re6*(D>LN1cQvt#CS)2ASiQ0Bu$L!Jy=#m39=du1bsOQP}6)!bg!!G
Mb#RWfv`Y5BF0#i?f``_6p@U*Fc7LB5rXwH82B>o#Q|+RZiie>6u>uyh;_#!cqYn*(kd=nurU$_B%L{By(|XKh_epO6HMr0+D&8(BE}Xf?AVormYm{EU>B{r
3@qQUN0t1m1yH5p9o#G(a1S+b)UpM}aT~Be$WY}FJO@IFb_&P{2T{GJslzqcPKC|JslD!Bb#sF<pg!1`6Ow=-$Wf4plxx+)TpS#QY2xfW5g=}E63zzBkWobe
wBR_94i3eWX5<603sq3(&uoglbk>R!I3Ny!J?LbPI9kC(Vj^Qh5(*x}u!M$~84%Nb2;vVy6^4RZML%={ijtOuCW>H~h(sb<N&upS6a)->(P6aoV0y-+f$%`A
F6cNm!->ooM0X9%Q&XxOhr7(}(<m?eHy5A0x`YM>$Z{Y~N#+43M~a8I^iTN_%>*?Mzvbd{`aUPqeR%v2uF*c28eoOC$MGZ|@``YHkMeEg*bPKcNCZLth{Qn>
Q}q~{g$hI47TOA;jy!m1IvkJozlMgA(M<$J1H+ebpJKV0D!#Ynw@VQaY<A-70EfoS$G9oNJY`%+8WFak`3}PW1iQ$R9HfBAg7maw$+u2!%k;C+h_-hu<(tFZ
_7(%)JUr!n0#PkLTsnykgh`~RrRmjardn87nfUi<%6ZxT4G%e^NOPb@rJzmCI+0<@46?=pyQbySrtOR}(b0g!Mgw|#dL+;msH0|>v6@)1m9<I7qmBr~T2$^_
c%%`#v@~QO!$IDsIRgVbP9wd?5qRNJlR1-lqs?P7+!&iJ*+9!xgrSH?2_e>^Bm=H9Ii+T3vyMYi9czvXPtq`-wSvJIa$m$R)Ie&b{_7;1WTk$PcvHZ{ZYG)n
7zEW-53qr0NF`}%B?N*91&|0JM2U$8g$z8A{f@v;#4#X56woDA6DX0MCtr5>*go6t#@l0l-!pA;@e%7o?}oP``ESt~$8!+=uyUKy<-a3;DUp_UgPaTjF=w-<
1O_=NgAHz)s)9dzhm-|z{pE4BX;qyk(IEv3dj%Mob!$<vyygS&oRaKEcgI*+8Y5lrZ~*ZVZa1eOS?2`x*TD7F*2tto7_@6s$r8kE6KAz1+$vIOt#1mb63{{&
z(-V0{3Ct|-!#fGG3ye!zNG=J%6CHIs;byjs5z80FTl0p7ia=HZLAr(^TkSLqkEw8PE*!jep8GDCYw5mgPDC|Yc+iBr$Yj$nMcq709n#J<2Bj_chO46yU7;P
+zIceT3GDZ_>)<Eb-O&!c>KC8Gow)9+2+?(JfJzwJo0xG(XKy?JYvRjm$o!ImJO>TN@!{Nm9TzJ5DI#w>J8^chsGg#>7tH~_VU(dty$r(4Na-!7qu$Sj7g3A
d1~pSXw-c7s+!Q-dS>3<S6P{y-R~CQzHOMo3^YcF$)vKzVxuRCq>>D68Nh06jSGS5fF^(szDr`pN!E{Jym}~nS4p8D_hLn17zM?EVX7dD1c+JS=>S&7tEMMU
dIWN|*|>f>v7zH{dd<C~Rha1DVU84H1cA{Do#yXNsw>30#0ut^n$2q1w~JmksIQv|QoHM|=^bfryVRa*b2*VtZz}y(v<>_z&khlN@ev#Wlphe$pyoE(ueTUN
GZNuik~YTK7_R3g1%|<EeODtA^?N3I8KOj^#VHVg<_-e=PB-a9??T6qccj-9^PASZ`0hyh@0_94up;xJqVtphTUswl0K^hhwH!zVhYZBxXPu&mY_o0wd|_Q{
ecn0QxCbDd#G<1a6c=jaJe_zdb+g1Ya&^lv&S?g&L`s*Y+*z8&2(KHxiJ;6juc+Z?eKmXT!0bBq3Bk52p|qBrsS4WR3g#&N_t!cD-u;f}a1<%4=qvOH01J66
pA|%i;|%U(5mQq92({)(KoSuM0<~uTHGw8pT~*LcTvg(T6>ypfIhWs@Z1=s}HrE;2x3W5es}Z#xn+%&X@|NYSaeL|{pvY_-WEQwgh|?z>!QGT^Ja*!k{g1f&
Pw0?<!H9r0O!jTj1EQnU2hCvv^%KuS8AvIZs9>m)m4bvqs7tSKPB-N3xXcvYoU>t#bypo4%yz#m=<IuY+3IA<eJCIBrBMYSCabNoYi4jUO)(%xY96uz#=nP~
&J3!{@0!SD#+vwKi?-`Bb;SVV+V3a|NyRsXLG?GDlSM;RIZip}jR#=f;rN_J7fA4Sv8GxUkkvo5g*&k3N>FF;Wej#r_mfZ7!bGF3y^yJh)-ff%4diw}+{zid
0UpOTSuu}8#XhN^>YhY&b~k`z!<-5M%S+d&`NT(uk6=Z=Utz9Ds%@NQK>qswzYbn_r1~W5Z&@NT8#0D6$LKha(*RIAVNaw^7(l>Q5bD^VL6S<EAd)J9_AnDQ
1rh|zLnRPs#KAinf{J27S_Us#p+1>STw_JpPH)JfdU{$zNuW%4jp$dTojx*7NTyf>!)n#2)wZPV0|U4+f+HD(q$~k~bVFsBI{@{htjJ3Qz|G;{iKvdTA0<!i
VK6D$gU5gv5!(rSR4Aq;DFlEVE69eBA`vMK!`LEIv+(w&_n#yQgpq^_3%eS0%*+_UXZPh?_w1%Ux5lZxxZ5#>ND3(^-u;Zbz*Nlv6he&21c{@v3J7pW3~Uek
C27yQ$KIZ&m;u?4PppDr6Y{?A$LUYQO@<$;{X~9RJBPC&nDgIn=<lE0YN0t`T_unZVc`q{+%R))i)bEAyKuZ(r;i?o^ZjfwB0M+w(G)+{n{NS5IEBhmxdepu
g#1<dlh<&N^-=1HoDO3^JtaZm>GUQjq9!UxNO1%)uxKU%S1@pXhI*D@s$nT9c`$szkljbN4k#W$f2^H+!e*h7r}MFc1vr_wF`kIT5=#^i<()BXng%r0&~SSY
_HeDA>dg?zYjpUB+LK1h?Bq@du>HnxEMc?oya;ffFthG`&+o%B&mGVKFi@ccFcS$e1P~;#5|jc|Fccw5iAbd=l%gde{6Y|Lr@I|M*Q9gJ(~xEBjm6mOoQR#@
U-dE=5GhEpg$xlgDFsT)ODH;N0VH4|L_U>eTvUNdBT5AzP=G90d9wlbA8JdYZ=cmaoUlvk_zKfz0oo;!QX20$b7bcV%CW|ECi8shH2&c4`)BP*Fhv>~DItkN
?+`+iq)?zJQJ_i%N<bWnngh^(&lCbsi4_4$&>g+b!w1cWme`Ep5?3TyFyxbLnA)Po3~iZ!h}#rmD9u#cI+96}h6p8sNs1~>ic<t@6ktuKKa8gh0zt(DMv>cC
w$#|!HX?NGnrfm$jA5XTU5ZkvVbhkXi73+4Q4HV6H?5~OSdPnLtQ8_nO#-3jW+;NG0!j>5-vaKLn@a3u49QgqK>`$#!5VPKaPT}sQ4+&j1{NTzHH=nv#gIUt
(rn&j<mDQeAdm@8*h9%>@q&wLM->fhRw${RhZM9J*{V%2&4U9&1VuwZn*cPCv12hT1vzn=h>T5QhyF;xR9&>xh_SJVN-;T#+cA*Y`s08&nn0$hSSKK1+7m^F
V8NY-OJf88FGKYXl^#hDpAn2w5w%Se)b|{N(8)`-DnQi6ktnb}W$TFFQQn_$O(W?<{6J{~;(^j2{|nNJ#o|$j0AEI^2r8j(+^#(zWFC=3L-Uj#AP~?O*ky1+
s^(!i%Mx(@(oUQC{P*B~Zppu;OABa!I|ivl{uyc2G>%b4#{^>k1o?V?8#&z})om}VpVx+#Wey6Xb<1f%TQbXyBFO03s3luukRhcqN)SaYh72Hs7&j=Lc7S$G
%01ZjvXm{9DPyhcH1TP-Y=#!mACJ4#@fqs|*3hb%D#D-oXY@H==2Efh2rv+mL<}J$5HNXoA2be!gvZrj0Lk@9iF<?h>qaqxPlimx<jOpprRYkAab4x-{|}!Z
VJ8!TqDT3lU#+MNWEt6|rKg$Ir`$KTAoNhQXPTEM^}ZskVHO5-^%;dY#w8tC2Te2{+~a4+^OQJwYH_H*ND)55RtJ>m5ZI{rGrk9#@WTg0l`%bJ-V@Xb%I6;<
9t>hE7{5kC22<#w3PfZArjll&3JDn@nwk<QVU?Hy7KxGok(HvA!U@Z#5qg43otTJ|$SlcNrkU}M1*U{C75KW!E}&44`v+H}e%e%5Bn}{dsmB>9m|20v`Q$EN
k(P7yzC9%Q$t1w*n-AjENC`iK<%Ir7W^th7H~2feU`2R`m*3rCxjZ4k+6ne7$y?j?_``=j-NF><^A5vLNPaywVs@PTCn><z?XrO6E$7P3)H+}dI^f>(J;()M
$a8=$nZST_+Dzj5c20mb7k~V@VeKL^VZb1X>M&c{P`9TR9sARAYQD6nk6otWfe}_PA>jhYx)lIf#;kspq|lzE84K>UhLsG>7zYW(BSQdhn$oO_e3D&YR~ueh
nTNe#?m(Cq)7haro?bjffuc&n$!lvZ^Gt`gS9#UiKKHjDu0p|w3^-%YT6Adl)%2fI;`tUnuKkh%=?_|Vv8@bR(6pLusEJQU`;q)551%JG0)+V{CX=L~+YKT2
3TXGcg4k0?bn8KVUfg;-Y<dSWP)vq{QPvE01m<+;rHKs*p@_!GMv9>6PPN9jN>X&I*Gb)k{VzfH9zJ(Io`}5NGZmodIvNtYZB->`=z1v#km)FipftLu>}d*0
0S=Ts8XXE;VLri;3X}KVnakhZ0uZ~0n<y&(8a6}k!J?a{janjzKL~z3_}`>_xcFeN#`}8c$=MWjW^R!3{ln%6(nuY?dkuM>e*8+lZCWKQDk57?DpAUCY(v5j
<zR}aqL#~%iD*$DzP4tiuRUf{>9Ovn8SJQ;18Kp&i`%V3a8YD9NzzRshJVrS$<|TCn$EDHxHe!8;GU4_8bDwsPB3U`K%tJ;@9n{(@CcBsg=F=H#010W-Kg2Z
U^02r8NrSkdFjT~%#asJN5v3fNRl9lfDnOUl9Cc%<jNXX@J5+?xdd8OURX{btEagM0;v{2NF5(wOCQ4@gPaf*6Bq*k;5i5s421*Ydj%9U^ysk#B`BVR0fG!8
^oo7b6jCTqj(!Ibcjb=|yC<_y4}#=-Nlqw;do|IWF<~w<z&t!m>#`v7z+f+TdcHtXC-RF2?v!)^Ksr>m91t-8IhKKPTFKZD{*o)EgT$pKlys`-SRhAAMPm|>
&50TUBCU`j6rrUtXci##*92(;5?IcLD7?ZwD)2x#C0N<axM2+h5YU=K0!c*?QxG~*+Rj60vW}}r!Q%k=g#hIC#@>gbi}`V=k$gfrCP^d+hTauCVupZ96qx7N
0p0;_8VFJ!nn37A%2cUTsX<7wPx9KXwMA0xXFyG`Vj`$vDQN3sIv}VCgIpcmMY`#jknARwiV)~s6sXWNgkC}iFrmaG!I%Vd7(dBQWT;a?XflErVhKXgq<tMf
Pl~Km_}dZkdh+ihO0l&&c#=|9WqO|Jkjy9Q@s_D*X#k-q0;m>-gZ4P6ezuC(aGwZMd=Er@#<hMyi4<vC06%mt^LM;~j!#L-=R|Mc@yRid-;N`^aCN<(9GO}}
kHf@KvIb5s9XIU*a1N{HU;}Cjp@M-TLV<vUrA!^_rWjP94&@C)y#gh2pc#?TK<EL=Q0Ot~>%rlVQe^|Zkj@Myvi6&f0C}kQr$l=tdWd$AxY-?B*z&Wmo*C%|
1kz{{ey`-7oCP^#r(sVp#zWoPldo@HZsMDDu3(uYkccXpQly{YcsGcm{zHSQ(V8wTZMWNFz}ud836Sa?8@~^O5JaU3j2M8{&}M6_L;Efv;weV<K-1las_4Ok
v2k5G;$RDZfeD-%2v2=IK~_%{v9X_}aG-+fl*EPxyD;EQA?Oj1+U?lU4XrwOtJMMY|M++IK4f=P{R{X-1t*P&Tzher2qCVGQPD?s9WIWn8kmZUN>bv9nWQ3!
rl^@{Dk7pNmX#?A4UE@DmWnD!k}Vh-q>7Rb#$YH?n(Vk@n5cAypn{-{7`rZ_3Wq_WQeuJ#iI}2U=*1OibhRx#8Uki0DHxQQC?!e8(84lHK@3XkLopE)(FDOT
!FKLLN>qdlw7`WuI~A8gQkqjFLsVQ&Ba9i@Ohq`gMw3i2LTqNGS`vz*r8J?^YLq|d|Lfe8$H~Z1`()6y=rDa_LQD|^LqiZn6(s;q%Skj8R6y)z5@JS_fQD*9
7zn64WQ~E%qY_0dip0z<YqwlEsGzD5fPzRQMj1kxN=cZS2lJ5Fz;F=tMNm;wB>_`j!041{NP_9afe{NMER>Y5-M+Qsn1CQY)xbDY2zz5O>OHsv)n@dMOq$M9
k}19yXKk<>Xzw}qVEYaLe>ef<&;wss=%K4EWi(N7ffe=vA<wT*13}kLrh7At&$`L`|GNEX#iWfXN`o6zrGhH3h}I_<&d#c#tvINHTGpK#Z5jfR3}+*vClo`a
(i%e&HJ~l2*u$z8fwo%P0~UvCE4HbFNV?Ey*f7&fM%mh^uxUcr(X*){Yiz+W6cp0QOdspn0#2gJQqlzo>Xh47wzH-xBGZkUDWx@O$Y@QrBrOgr8yZa{T5uC%
J3B+85v>#&+XI;>cGOjiBy4D!D1$+$qNIpvC<d6QAc(9<N@ywRC~&yn4_U*wla!P#0W{1+(G)Z^P!$BU%p*giNf6Lb#Ee4`Fhm6f0ZLLeR0UNDKvJ}&0TUAt
lm#J3!3#2!p-D?gLs1Dx6eR@!Qqsi1ML-mkQqw^Y#E4RaRZ37b5+wyuMFCAILsS$}#Fev|fI=ivk%%cMTB;fnqDGdKrKBhVn1F~%S_)E>qL82(m|6msni>Lu
stQr03I(E-rJ<?>q$w#%h={7HN<xI88b*bPrJzWn3Ic+filU_`N>Rcvvjyxsx^G_ZW7=r`6sj9_L1Io5-<Q)^XI#YnHDfr$G-Eh+b2=F}ev|Oisc}pwdP0w*
Dmrkxfll%hbFj2EfQzjew8lDg`t~)w@r^Kc&m;lpf~5LBxrj={6BMnm>qdl#2`WaNX(<glS`ms^qCivlLWz|+v04%<ZN6M-7niC+kSh>qPA5-Yv8SLIf@Cd(
b-AGKJEDS_r$eeD*3O1N51+O{ssyT1q9`hwLm+(-CdQ<+l@%o|2~1Sd28U|uA>AlYQc{Jg0jVm*O;Z&D@D4op&ThJ5IGooxh@R;*1HKS~rQ(QklzIW^27(v`
J0V1%#FqFJSbD+8I`^44#^5Krf*p!aLt_G=IGvO^N^~H7l8c}!?DSAQc{aX%z(3%ebbHc>D69gBU?L$3UnDaU`X1&UKJS414@pnA)>049)b|LXrRzG*f<CZ^
oHyHFY4Z%vgL3imhyde+1q%^UkxL>yy5mIfswhbUj3lT&hymK`bI9<}AnDVyw^Ldwd0^<P;T<$Q$jjuDLK-4xZ)dFW#uRve%ZJZp2U}zgWIz&xK>r~DXAev!
G2mqfBySJI<TVhFIR9!GAH-46M(V)eQE==*@XqFOV<I?kK;ELy=nPZ<R79JSCM7%1%(gI8hm@G7Cc*z-*~C|Wu~c#HbqS&TF@*>Ml8Eu_S~N5RLR9R*ff2+Z
hycMI6ZeWd-6Q!Bu?)f#sY<g6WMc@45gJ+CA=mKwpQRB-B$~Jmeu6gENrgY+J3o1Ha=_(>Y>}}N-%!BXl4u~BPOh_qXu3ZV;K;H?6^N=aPf=|+p_DvDA9tiE
O3+(kB9aP7j*^NUIzz4O%%v>E<u)drvADa{X00HIu^mH9PNpy^du3eUImscya>B5#(n<RgAgaSM>7TGmY=V>W&Opi6m4rL*D%a%{#PJ^jiw4I*`9lzLQpo+A
5n+mlfGOGfpWH$ozw-{BL-Aj63G$j!!HNn_$f4y1k;1{L@Ot)NXMh<KG3&>Me;ME$2p(4;m#|L9kFTyhdB(e_TKZ*RWkxI?OB|#}Nmo>?)yy%$0}EZ*QNSw_
R<OQbiOztd(lO}#K|GPC==Z8HkP{$MU(5<ns;Fq7pn-rX3L+?C35JRaL?U8hFiI3CV#KS38De<sr40{}56Uqi4AKusflHxcq(!85GAWoefQf?jr?rMcuDp&B
{t#@07!=-C2a;E5`KiYDqGV>$rtMh86w+~p)hjn_08%kjO|(fs_kc6&0(^cyHa|*St79|Rm}^XB);V(B+pg>u#)F{mtaSH+mk|*?M{zO>xR%?9wJRFRRYaLm
=3H^GrixvwMHIT`>HOC?Cf;h(Ym{=cG0A3GwAyDLT58zVv^C>cx^;r9oKV2yS&FQ?E}3*RXkARJxwl~Ea}t~jZl+i{%x$ObID6rF@0&A5f@TSaPGF*9WGaaa
L9ccXOHA5tZA7QlM^@(D!loAtOu?;2lxh^NO}2O{yKMa2dNJ!wRP|3=V&_)GJz$=_9np*C$IoEhq=_W#y~)IPS)q?lrJ{$5VxrO9thCH31IL(!yDeoIS{$0U
Y=!0I+P0%LqcW{ad6~N0%8_m@IGS~W+a1?&cHOQ!z3)|VO;L5+YSX(N9enL^XFX)6qe&NcxVG_IL}u1tC?aA+L>-YRp>vEbs-de3TA7$DCNZT&sJQPcqP$aX
Z8^(`x`h=3N7g-d_hv`7%m%7(Wz`~pnMqD9)j7hC%=#S@)DGvNAbK&w+_}t;l6mZ*mDE2XqF^I}=EU6>69$e+YGo9}F~}4)AGuUuP?bjF9eI%B@t$C>#ZF)0
0&)Yf_COSr*ZE=B>`j5A5E`Hh*c>Nu>xy76ivSqrVTmFV0s@F2qLLUwiG9;0@WPlgP(+KsL8@P*0rVh##OWTuA0$``_cj7S7xzH!Z~ZTeT2f<dqJ$^XU55G+
k6jVu5tLE?Eqnlbl?*6#ko(y|q(EhgA_|%rREa1Oib_%>Xox7FC=wz7APOlN0xFe!1UyA1R;r{T0HCT#Nl6J}RwYsj2uKKD2gxY&R1`glL;*`h05np2r3@rQ
1P!veAR-umg~kxc10g^}L{w6wB@k2Y!2G~}94dN9z4AE>V{0@yJ=nytR#ZZP5Aeyvhhqyuf7*e;FZ1j)08leDA0f%}Dtwd<w%yf`PDyD4qxiwW)MFobRQi>A
6et3Os?!i)F(|~QviqZQ9<nG0$Vyb-c@c<5-pU`G0^ouCNV2gkCeeQbJVwcUSftE&9K;clH-ou4)M?L7B3g)okRX@VBGrz=;I!hJK3Qm5g;<lM<0`XAR3XLg
U|0+m3Z&<gcn1PIXd|(enBWNNKhJ)r?q~F8JDUb5gIr+96T{}e03iAR|7-`f4_E+v5qT$}{E28EGNot^MPREOqxdWWQ??Cz`EaY^7t^LnU`<TmF}JQe9{<D)
udw~rO}%Qry@Hacq=^!lW{^q-qCn(*eB2_Qll1xfsU|gvh_ar@s%dedtgs|Zrx!4gZBPT~ej&ga6%^W9f#)6pi`y@XePQR4!oJ^UvhmIj57C^TmND7aGnn<T
Ttm@)VpJsuH2EzEGOCzI))NfrSb?BK26yYu#n+=%TFdoHV?bsLALOd4AC!%np@Raz@y^c|&(_Hf{!eT@Z5FlVlS4fAmE(iUv3Yncst1Ww-PVPh=(|Am6Mkfy
gs7yeo{w$`7(0DYIXr3=Q##SY@{U=$kSmm$CpmfSg_VYh1<X&SU1(~A&SJ8=>F#WRl~5B@G;t25xPUfA)pkRi)*cjlYrcA*_ndRY<;G`zeRo*Fh86nqNM!dU
x?vA^2vY_i^Xl%N?+cvl1412`N_E7ZR1%k?k1Q~BbIoAf1{zWa?AU&|>VYH9s0;yvdNn{*XD+U@oM=r9L%~b{Girc!QiwQm^`p(I1Atz}cf3c(`G@MytLT1@
s50k*ebOgzclLG2`mFbN<@19wyGo9@!aO)*ZW?d!1JQju{m2RCO^rtwGncBH%>YC+gZG0leLimK^?tum?|;MQb^LS${AK#&Pn=?DOuYKk?sURLd?Rpy^&pF@
fH{(>J`g1ViDVP|NTC^%1QC8QiV0-Ue;JE%l)t@s#HJ^fA1@n15_7R=R|07Qhw77q5K%-lFGtii=Y!eG@%}A<{&5UQ$MbGEQiKccR|t_IeLE6Ss;Z&XXC-S3
AwDcTrW>8<L7Vj~#fcd$BsN~#c><9ifG@cd*T<)ppa+ae6fFZtF#!=m#3@vvO+?a+%F@!5p;bi(!WB$Ng(}f76a!Tdw1Gnq(old?NR$H7i%2vjA`-F!Q!s@j
NmLY+D?$_?r79{E3Maq>en&6^?v)~x`3^qBURsL3yc3G3uMka;Q;?r}BlRh9eVGJ5KO%XD)*Zp2z{(@}K(2;|rx>L{C<KaxDI!szr?PPi5`17xKom5I5|j+Z
BM>Pp69Y3vC;~*xr3_0*P*enbBuo;}P(;LmGNs~7(!m8WB#_c<WI_lj77~aAq?jx4_h@OON4)k2sB<|?CkQbOIbc{a#D;{-BU2cDOvKSb{*J^BBdNG=Ai6hC
hY0>fE`&WH0H3uaSRRmK0;Jl+LrO6(+I~uDkk&B-K%=v;8VwdWr!oO)0)!$@3}Gl#r9koa2UA4RJ5GB#{<aP#!Kfc_$RmuszjgHlDo{`*0HqWFr747z#=J5D
A5fBNKndyu_erUea+7RWDwR8X*qyD~bE=6=2|&<m0CvlpX#-e(FksTcr<}OUgs(qwn<1pAYXCf@<ChyqK?LQJ8cE6=A<71_giwbEe=aFGEl!G1yo`Hub2S@n
xnXE7;AS{jY0!rZF^3kCaDuEMzB37c%7rDKi-kOIJprR$sP{%XJfErtfC8yDV?&PWe1+nVp@2QHL%9giO#z5g5}ro|s@+)U>;1L^?LTZ0u|x<T!YD(5N=HGY
6aEl|Oh8oxH%Yu=3u6XimXsDjML*<)7oW=GB8mX84yE`OVW@al(XZ(@tYa9O!D<L<ir*!{M#1-{j>CwWnzhBj6E~SeZ8d@9WHysZ!0Gg3#Z^%(j<2uWt;cPp
JOuapgnwByL;@5fNF@lZ2>pV<Xv>*sP^20XgU~a?EMWUUJrUAC_CIh*5S3AXg9>7x2#}<rfP$i$LWZeYKqjUM5`;>riV&e<qN<7{WR@5o-S%=2=1QLvhm+Kw
jORFW^6)%lGHZafOeRYRO|l0Y8cCtiZwOHd`xty!7>_5ck)b(2nPCf{gv!{YH1K(V+N~Q(gcq_-Sqwr>$sn8Fi0D1uj+BCQ6jraq0c<2saEHuidZWBY{Tw6Y
z6r;}7|8{;o%(^2Q!sOgnG)R!<T7dOhxs}6504&Z3yM?H=kh6_Hj_irX=m9tUB{hVF4V~|HacV&b}q+cG-QX==+ST|c1aCH(XyS;%(5{HXf=voq$K*lfjwl0
c^3ibqVOP@1!0)N_C8)BDdhXrXbp@W<0k`sG!#7}SNb$`hb{4t){ot2xRV(d?1S+j&Vv|&i>U`g-P%8d^=!1TY|mD@Kff~sQPZVS%W83JFlaYq6pj~)a?IBD
{nKcemsBiyy*S)7WWJ5f?*`?c%HfGi1TQQjK{AiEhD+NamjL6mwr8}>P2lpn>LyZ9C4)(a7-cuC<tEv+BeVOoap~h;qi*Jmanu}jq8Z$XRKN$5GdHWFMP!Sm
b%Cuf@tFyN3PDMri0trTsAucrQ#N$tlJJ&|9%LR*v~s;&j!-_6_z(PFii#?zhs-*HK!~QASlIgk`h&L2{m5x33REac3PVS5Wj8(e_M6tw*ukMR^yxU9&=9m8
!PUVv>?b_n{XzSW+}LsT;1h@-?NJpo1T{e=KunahA&<B2@5qlmiGmo4c=7#2YCm6<`NclFoSuaxqhOT3%<f6>@{ocG_z0VJ_i?aXdN!TLI#7C8#)*KTT6CGT
$jMnj%s)CBHFbeQ5UGCdoc^YDg-;w@LzXnERbmM*j{ZB{i^9&eo#P=Xy!<3IBf{C9HaVvnfTgf_I>)`jcf8#uJCzZI`(REbCYuvG#9+E;taU7?B1}OPw68bi
cZAX$u&-RVH%x=1nI^1w?>&7zcsYXy%r9&_88a&wg7@O)H@&Zwm08=I2d^SDWa5v(vOlsDa_xmQlZv(a*s6Hy%mG0}J3{f-Y}pvlrnTmtSJuvYCdV74$hr~{
J%MnOso(3P)?Q^}ICr914#1d5$qVV%*b~(sN8g%8)VD6X@I*f+`DEmlMoYHQ_#&INrBBN&Om5m3iz360b%=(t*~?-&eH=aAvKcrHnBdrQ!g*SLX?xLPlh#eZ
KEpcp%q23{+%pYmn`F`%W|i9w)-`o^W>A1y7KNtKSU;mVurM)BCV`~TdT!5a7pE)liD3_@p6m&BKb-9T9lJMH-eiHi9MIzxnRt|KZifH4u)>p<k;10vcFeNb
5{GTZ9a6Wr;~;Icwg%~Ll>YwI;i_?>Hn#%;*>RXtwl`V17|`pBh@j(clj=N2>9U_h<f3ATVm?t6!LUVBuxnaq2PiF01A?+sCS{<g!4Mm}pFMbBjfNe1bld?s
xq(8OI~Fuyl~*YSV0K&=K-rS1w$Z8%s9RMLSX9ahxD8V8C>`f%+VeA_-MN`9oy{*4nPz3u=Df?ib7Cbf+psmQV%J!2BQp%!H**YgAgA)30dbLMV#s#;mv2SB
gz0meo%H7pIRu<xq2kHf3VyrkeKl0B;P0Iv+h}M6`6<PA-QO;Y4|UPNy^Om^P&6ebLI}`3=Wow#<_S|AJkUB0%D9cBY7h6!G7xVSyQcO8aD?%VS~@O-!rb0u
?|gUXV)dt`;t0Tuok>4C=mQ<zanR(CA?_0LIZqBTrKy7v;vL=^4zv598dbnT2P5b~KXEG3sM3H?qweAAmzUUr>VdH->mQ`~{bU>i=L%v*#4ZP)(&HHUhg~Zn
k;HNboH^#<GbJd*_=0=<!{CR@fK?Jwe4`2QJkwARPvWUnC<uTCq3U})<v=}h!UwV@i=TTv<DcYDT+`nK4_gHgJ<^6DTuS<UG*0+<FzQLbsAlDphrn$NqX$nO
NNqI5M1@R!A+&7~XF5>Cp{dr*{S&2!Y|F_}u_TM2!LbVyHLaGkVAAAh0Hu{%vLT3&sBBoOqS+g1f~qMB2?m6sD$wbf(W<1Tsfr;b2rv>+I87*@@xU%P0EEcs
a-~rqM6?MYQ!_(A1tDIva#K80F;(^Xf1L5_<c;GG5zcTr0;-}azt)&%?a7ES$`@9Hjf!%1OQ-91)I{j(O%I^aNsWOg4anu7hkK<k<j8L|lYd;pswEC_1GFrt
bY@OzoR!iRRv2M~z-dt>G(u8+&MF`{&Q7)UES<7UEuc^op?TVd&@|#EX@#&tcP5)}X}6S24jC=vQlKA_rV9d<3XCnO-sb3XY_WnMAdH6Ip6|N#fdh-);7uHF
B4<WXklQIe^2td@rTGU+Q2s>sWTDZBD!2I~Rr4Of8irst!$T0!Qdb`&=)+AglJ9R(<8r+`UR`K#aA;VL=27Pcl5QMur6$mfunt0yf+`3IU?ikkgeW0|f)NW;
r(&0{1;FLtMq4P%0-b|`TtsX?Ci*gbNI(uG`gKS#p#?f)i{pCW^x$Gco9CNs4^$+~V$;D)Ix_h}>eg&KL(thia;j1k10<yY&=QcuFd|9Z;v<P7`qSU!T?Va{
-@@Hd6s23IufIPf_(0+)3KNMl74>F9f@f&Nl$)9c0*xUye-IoVv^t$$`1~J#p(_Y{1LF)~lsM$LRjtKL{SA4Y!kz*L|A<K>C@QE?m<Wi0h#(+dL@o&^8bLB2
mmk2Y*!@xcM5c`?p!7L})6?iZ9*09fd4t5KM^vVh_{W(zmBy$=3;sTx2f`mS)06M;=LnO%q9gk*v<`&_jihlG)ZA4$xQ`nbwoCye#KrK86ciCuRY^rE&@_9a
1ku6wlo3%EsrBUyhtHdnQ=FjSJ=cBX2XWzou6T6hm=9kcHYAl$2!KUWfdHf=1o(cDAcy*c>B-zQ26T+$Okv>lgRU%gcOHT_m?uCNSLUJh$`px8QVj~yl+z>v
v?~38<N^b^M-Le65r-1)(|GymmFhr#o7Jq<jk0HByE7V%8^f3kVAOVDHkmH%{JFVge`T4?Fvj}aka%uqS%KcZ80(^aKFlGLnDjE_MX#`d6b)IyatF+Z6_GqS
+JsOnO?b@(*rL=P@$nx60)3O45E*q-<<p9EOGz{v5gj7{l_s>=!1jN709FD1f(F?q!>|@QE|Eo^@Vdh$P+7MvlaG~`QoExV1FQ`KB`8py5y!vC?CpGZ9wZr#
8jS%!!Jcv(@v0o|?r(ZI;-e^r$Ib&)SFs#xaE6_nV50<l1a4j<grz>OKV8q)qm6dmRM8EE4Z?m0k^8a_e{ef-*wk&BF*V(eCMW%{o>-1C=)uQa<}H(rk(b#q
XfW8=_j{1)t_*snpew8zVoE@vcZ`=}8l;n>h&m1nPMsBk9^)a=f}x3?#}IIKD~bXb3X8qQZ$SCv=#n{3C`pnQ03=!u;-WtHXsS>?#qB(NK;z<)K?O8J6cr;h
OosEc;V5h-4^LcVe0u;fU(?0u&b+c>Q{*5&*AxW<NFR!Re7n=k<HY_v{<aL@N&xxuEJOx^{unhd4Do@ac1i7r$o4EAg|tl$q4xUH{uUmZ58#2ZIoK~UrA$dU
WS=qF2oQvN@CSv^$%S{1bamr=HWNS%*&Qhr>dr8tlutiBn>W=dcmVDEKW+vI+{Ob5JA@tHXmi`Q#QRO~iyGR={hxhI$g&8m1qn8L!%UsO2C$~^3rj`@Kb6Ub
sf7(_bo=vWh6%SEMn!w!$Oonf<&a+>{Riw3_FO`8x>V4U8mCeI{ah!*p4n&ST4&iNNz?8d*)fq_@Vci76jae*qH0!UGb|d2g5c1{$lz!=K791Iy2AB&4s#66
-N*b=!<zYEo)AOg1SFwB{OlC41d7r$5-AF^1CTn09Q{CXfKy;xC}lE(Cov^e6YPIu&;=ew=%d}ZCW>zXGQ<#+6x8v;QXfJ+knh9v8Pn>FW(cIA&4;2G=^@9R
1)3{DFZMNFZN#CzNpOMck`zx6{|+D(@^7Dd(CA%dNr;ZFYetUE#oc58F@Pv7Vydo<uHeN%WYHUJ<pIG8nA5a_F=2IsB?hyk!|=C7MIjVV$pEbpAq+(;9|<$_
88)^cJ_dv-1h#XCiwBHxJ89?tM?J`*n2~5kD-s&FpgMYfN!*X2&}h-P<E9i0N>v&SCeddJmwVk~YkS?Uq|Lg#`MvHsQ$tD~ful>(CYCL|S9D;yG*MF#O)`Q*
FwIbrER-;N7=N0<b~ntLBrUQ;LTOA(4HZL0qvse1sYsd*lQJ}YnNY-#3`7x81u+tQib7x<#&YRF^MEu<@b`6I##o9XyBkHdN$Wy^OoBs9SbToBgxVjwfYz|%
jt=`TG^ahR)#!gL{5u)if(k0CCSZyPhG3GAq@vl|For{O#t|eAV2R+4AS;gG1wSwYjo|t*=ycimYxY?H)cN-S<TrW`zz4AMUMGpVzEGo(j-_<VV9rQ6Y%T{&
^2f{PrwnAv_4sX&`uou2Op=bcH`EGy(HsT`uRFK{Jee+YiK-@@I$-9ZKcpxql;r`nLLHdG(ok@?NN7%z$~#c|NM&c4s?O|`MIks8WG5Z9+1ELk%-NXvcFfaF
rH2Kb@cBG{w|^6@z>;@ij1O3W>=E&SqJpRzDj-Raq^2aIfTBo92&!O&l4vOQA>p9NM8h!BB@{Y9b3}C3vnGQ|==Wwsfg`m5)?}iJ4K9NbZADht^rj%8XfAM5
h=@uOD$}Hi!KYLfiYOOrZH&g0(;0S>B1jfsAZt`+l8T}tfPjE0X{tzqB?<$!3Z)_#u8eJzDWE&BaXl`v4uFWHC<!HdVwET*JqDwv6;$@YK~RLxPEn|sg6)DO
q9%kAA*gCtJ0_79rdX7UDncNos!D>HrWt668Y&W!6ls8zA!Q|vyL+*~dz%n+h3H2Yf}CZ12udOdnyO4mh?H-J1PT&mh(gVXlgRDt;qufhRwg3CzK5Y<<>*jj
2MoH_CY=K7E||JK!zZ&j{?C~#Le(s4OKDhCPwyJQZg6TOG(XE71K#W%=rkoL(iqNrqQk)p)+Lipbfbx4f0iDVsEDE|8r_sALQeHupmPo#oqMyddASu$&jd<f
ni&cvjXE(cP&5XL(1j*o&^l0~O(TdRXelZoC}}GjA{{Dza-2f4p@`;#k{cmpuyjN)&)xltVEry@b4yi2!wNAwQp8qYqHQq^Q%J!$(Rg9Yt2=!A_T%HJ;q(Yk
NNnIco;%X$>56XHQmujghG7AqA;ydYa0l#R*fU;Ol6VZYs9~e+_X3Z$94x{`ylJ#_e{<9x^$2}X1*!(7&N}(n>tg39V7oN;9p;A>ya+e*!^#X|g1|2}0gAvz
ci|d*yWPuqemoCp3|H386~b@O*$4nmg+pcAaATuJ=oBJJD11b*_{;?d1nl;QDR|o0B<JJyYuF>VkRN#{9%@LfAR+L_6Xn2r#E)bACnw1g1qneOfBSd8)*j=S
YYiSHK`T}xK0Z)C+!tMO#<lV^QhUA0HJqP>fsR5mTw{!T^MEwH+nmhlzS`%He(uq_yV6S;A@%bKCBd7&llN5Akse!VL`n>>h@RuYa(D}q{@|8(5d>5OI%_oa
W$&>p!4!R@pDI|Shs}xx6WWQQkR*zjPh=z~{l=OmR0LiaDd6|PJ}STOLOy(^LS%xdij|;ZN@$3nq@;-|T9z0Jpoj>7im9L_m8D8Zfuu<lh#91&ikW6=nW?H8
2!yJrijrxjl&Yd7Xa;~L{6J)uP?2dAf(liF3iwDE5+ZR1BB}`qU?^r%T0F6%5}BGLq^JpGS|W%;8g-arl*nlZ<~|$hqsi_t$7ke*9>5=BnuFg6eH=QMU-=@U
s2n;tLpkpO{K<a#K8Yy}))nfi`}Z705dlm$as7upvzp#*f5L8?CnhXZ{){$aNE;q8cbtQQ(AuEQA_Gj9)7L6xK(Me$VVcJYYY1a{OxCUB1qw*g4(-}EfQD@U
IPxL@Z+1u<O&eDnnqfYq7ohY(*g}I7K&Hcl^Rlfe5|JRpW4`%M5>*jY1hGU-Ge}ZW6cJPs0x~KhsIoiW@-~@Z+;2q=9crAj3vb||cDHjNxsW+WMkKRr_9SjT
geWqZcbXh6z8kx=dc?TYR{-qAIUJkJwgt`*)1bofwB9kOqeQ&Ba#|aPQxL~@r3|LxaPLXTb`2;{<b?E_x?$N)(|B5$kfNI#aV_2)Ic64c_nbS>=v$6%WDhLd
LSnwPlV2dvOcGt4vyQ9N$wz$Mdch3f?Y)CXycvn=!Ng7N5eqQogKq}i!wjcSMjhi0%4bXUBuU%^6@;XpxclCr%fSh`!AlgGd2pSQ6b5PF>erGl>wdg(c((Zu
p=udVYAlBKtQS!<lqg-LJ#Kl;?!siZyquWtI*cOi0x1H3zO4+kbimOSE5QRe6WW*p0`)Uj;pPYiaBVT<rCPJmdZl*FgrM-<+|w_ki^rtyQoyB_($5PH@zq~1
%|lAk6iL1B2VHNU7w5hy^W6o9HRA$s!PB&CGYV8x-IapKJ+SNQyWANWJlMU6mwX}KVsVD}-b~6-DhAx+F@v`lF~HVQ1j1-KLuW5DWjV=u>gn9KmT+p+Th^eY
s&TVt2V1d5D)8wu8aY5SBX5}El<jyJo?IFSE}~VfXTC}KM}4{a?0wLW+~kOfbl`>}lo*IH5e)3o7|gt7*wNiXSA$eQjj5Q0%V=nJG8u`db_NpeXMmFFtjBF0
>z?drp*kE<B@I+9K}-cSG8H6~6(uCa6H5dz#I%h0gI`!TN5;E7Yu(2!C0At4LF2f>($Z1}p!2<)yd~sm*<8WNOj|4#Uh?JM?pwh-Zq&P!&W2)LpzLe5Ypj~r
T4IWcJ7H{W(ACx^i8N8tYj!-~(a?I)7A^$RZ4GR@xMPJf<0_ctz~EyYu-Z&xyEQhV@HaLBBL)eF%(@4Ol(0QpU3716peMEL9|w*+=poqCM#$u&5a>OVB5z7<
)W+hYNmz(3lZa}XPFc;F<=dBxhlB$!c^6V$k(SsgYK#NSfo%GrB%Nf+K-)Qm=1(r`t9nL0Nb-h<KmjJ<f~=HU5kyjyY0|hFHB4<`M5R#MVB<9r6wZCv=n5T-
np#bKj^iw2Dfo(dh)&Eyw#ZH$y=tz7rA8%d4ifdNi4$Cx21Un=t=J2OwY$A=n~1?8vxXK`s6ks5CeC6{nAB43^R!0`!@UI^F+~FbI);-0f`b7V!Gfa~l&iU=
H+1ie+Aof%XBBsWNQb0N4du9s3z!(IH46zm4TwXc9L&Z9XQQt9)|nSFWy?Jl5jWCv6+MH^Z){1EjB<yUc1VMGV{Ts8F|vtnn`EF2tClVpMZ^t-Nhl?VrJ<<?
W3V#7P^zZ^Hl6CmLJk_MA>u^xs9#hrGq;SQ&0!OE#@!;IfrOx8651gb4;|em(Q|JIvH^_UG+-o}GNzHwO*NoOTVb-Cc+$*nXk@rR<jN$@q|(k5+bLu+iJTKV
z)nw0lW}IysRM$N%Xd>Ure=D*keHQ7gf1p_G%V95jvyP%O(bI@Xf$YSvsyN84Z(SWbC~fdozFV*oWu<C;mah483<CNxt-S*)7<#iDuwXCnNUbjfFSf_g#B=t
gJML~VJUTx(~V^kEpuea2u&PPrrVb0@DY_>60q@^lAwJuGGQN0Xo@5u8)O~&l_;GNVBr*$O!CadHz6cuBH~F{cTXpcZynfh0!SmIDs+|1xP!7)Mc#CiS;kHI
Ncv8X#rF&8A4*Ys3H8|o?2w|!EjIFv<+|?!Y%<YVX=uj2PuH#C4xbW&nB(z|MQVrh51%+5g;Wm^3R0+vRE0DNGZj)4&=iT|@u(iA5|)JDTcxj6N(P9L3Pj$|
9{1wosqIHdV^7239t?sG_E=61AHl&Kx(Qi{U_KsjXQ%-;fr0}A13@~`sZ*3t=T<x9GJR7vN$P)5u0a_Ndr;yWA3wji2HZ)M`K0BQ_=6QJxYm8xK&d{=)w9sf
*$u>n;no_<h+Mm8W*;;U(Ci|`hYJ&<jNg+UbE6s5KbO0Log_Blkx^GH%CteA8Tzp;yJK8KB?*T<Jl=JUl-@ALjXOvu6D}R*mYZ0caX3r|IIucHOKDAYttXSU
e&}##e#6#w*3B8Aa6qWhqEOo;sh}R*!>5_Z!*jLjh6(!*DaNQW`I&sKfi%v%Z+YlJ8$aB@F!fj>F!kd_&*T@)XqhDjPSDsFC#A2GnQ&(r>bf*_`<^lydJ;~^
6Z(sGlR@6yTxh~z=Qb&bJG2vir+m^-)9f-|I$5Cc*M5zBzR%P@$}ECib`MMSC)h;|u;_)bJ0G5P`?!<ST}<i$q`?1*VhSTLKNgE6!MqdmZ*AZcq!N@8kwW4m
nBd0SPQ=rx?Us^ybk;UCPQ+=AMBzl*N-zt@8@{AiQB7PY%+Nsiz=0YlY>BQkcL4FnDaodBd)p9@_GU=g(TrvynkpN+lI4~y#CL=qmrtjsL8|aV9*<qSdqLr%
j*gh@9S>~!5TH*%$BPK@FFPKGpy(+ar;Eo#Zntr(*fN{DrY>FGWp2XY&6WdT?o2ko3$#fs4a5i=bXwu2pw1i(u;m7t<|%ktFu0dvwAEnHCKXgV4{qJ1p$}Ei
heOdvOikEQ?1Q27fpyS1MgvH`*`e)~>s=V_u87Q=t|N}!+3Te3vZNa}r$r`!p({zBk%=PqGEKd6j^86)XfJj-ymwVsql4XhTJgB|cfGjQ9;lfyhifE3(sjv}
GmPbe9WobpKw#PsEpWWXHZ!YE_VakF(PY{+w&#%#k2xCbZxx3eOu)kNcFe`grO0K<(k81~5XEnF;4@rTOuPxn5C@{PRko|{Pd^Iz9M#y=$evYE*2#$kw~7Xk
nKjfVY7!us7G_DKZE;Nu5oAmoN@}E$u#m$}W(<(H<uYLN5Jfj;7i7~e1#m5>ZKVxe((5-%O{u4@4XEwnedww+Y$k&ZyHe}BUBYmbZo&32^pL=EnbYTdGG*7|
5C>E`Xb{k$rNoR78d8#q5`;reAfcrV08mot(5XNZGzqOG2v(3NXbN2kr9`JdW~jEp;&e4cNK%zbY+#_Rum+S38chkABH}d6fe_<m5uj-(RHZ_JS_Dd<Mulhs
l7N&ZLRkq02#Ep~DJcp@l9Z%XN?J&YmL^IF2oqXCQiNQ{pkfL}gx?Cjv$NxTKG^W}ck14(MexoKbo>E9`a0haA1yLEx@Q5Y8d8M(%WOX7S<HKP4xDZtVasW9
_dBkqI#^`T8ag5NBRvof;C|we-x29ls+#=rW=bN6q?(5y_P&^CnrWgym?)qkZ<opXAj}Xt4-obz-z1&c4Ibnz2E}MJ&nzqMD@a&0Q+Y#nN%Ytr%!gqg*26bb
V#l?BOpp`?)n1;TZ;1Dh!$L~03_l+C3Yq7ttmIGu(Nw_%$UzBI6d**Ds+7>B1yU3NLP;o56%f=x5JM6*RDcZwGOWr_QB_4%DxpXXBP9(94FG{n00c-xCuyuG
xmE^KBdG#t9~vPpIYl)RRZRgL7+uT)|L~d_1KM(Z1j>jWe%`pig%&YtoFv@*)xk(}C)^zbpfVa%;U<EUwhapp$PmC&6ynNBL?X(VhX*9@HVmRrLg(a-62M4)
lIbZz2-AQILyp0D0|JBg3%=75LpQsgL{6XTLQx&~{&=B?C|}<wXizk$X#iOm&t@J!GuL`A$mP$I`Q=Z&)uayq%3c;F4_Kv0IS#sKurdY|JA9DCv}lkDozmt+
eCDMfq8bS%WTK{;CXiu?Mv4?ELZFmHqz~`HX!QC-;v!Oo1EeS&3Y3K-OAr_9!Q`06GN7<*i`#@pSZO<CI7VlGB_9yu*|x_xB6)Fpi!1yHHNs+Ua2czlh9RE(
SvAY1FabvxJTeF$;{u^VdWGsoiS9zqQ`i9^iNzyQN&*C|GvGhSjg#tp%^J`Gg$tv4*p6l&mtpk2ceox#z+#($)Xxn#xl2o?0ErF@Vb32(JZR@CJv@r6MyQ#4
U=Y%xD|K2H@{&NCaaIjw#8xvG$l?Zr#At}1JP|X9`iF>Cfhp)d5``dM%KB8J`C-%nICBXbX_dRXgxdpA%O>2g0rZKX0{X%X5Pl(gKo11SaFVdzis9C64J5Wu
P*C<{)~kBbhtvWzaUgvYs_;8MDJ5t^WCi_pZ#)NS2lT=neqtU7UBkl&Za|VwmQdh;$<L$$z~?$1vJ?qop@u3_nxKfNfEE}6WKben8bXB)jSc>ivmp^#9Ll;d
)+EqShLd5`G%*trMQPH}prbNq@d3eccVt_#R0Ny5b~R#<h#=V_QZ|L19<-H>?t9pM6ak-bcQ85)Vju*qWUVo<PKy#+nu|t=NaGlY5+R}>;w?}{A~TB}vOORa
f>4B8wkY7vwsom$Xq@dG#|H@%RTM!)&6io2Sg3^2iX32a1fdyl=2D9pOxPmWk~9t|6Krd+am5sg3^kYxn`$YDnrm%T8Yn`H#)Bki15G1Hw4%fiLNoY~DMNH1
nlVU}r0EHzYJmvYovjb9mV;ve5EMYYA#B7NV47y2qO6NSK-8LKXu)F4qy-d}NYPCV6b3T6vO*>)h>~E5l1QQ&8V(?>DpC(hne08r%~MH_hdvKQ1j97MP}?pF
Xo@LdJpryQP<-+<`F;v7#m5+hIA6H{UjYFSCIFWRI}!t`oFov`jX`u3{bMHM!T{T6U`=0yQGx^w9GFAb$}B@gBW$EtGpH-_x+psvO&X!6V2tQ716mwGpr=6S
%v+4^6H99Z6j33fgAzJOwlL|?8fi^f*wu(6(h+RqMJ2Tw(XoixAhj~+szQi0jM|9Am4cVn)LE3(0(y{}WckJ-EwX&_vJ>6)xNQY5=lbNCG?QoFF=YFnm4uyl
F3p``M8T=}zs-|gR67HJoA2St`LNl<#RXen!M5EF^?OsiBu_dM&BP#R9&eQeu$H;?qR2F$6p080D#V}-urR06V1h`3sVd(XHWJ6p`ci)%9LM}3F@Y*<5<6wY
w0^>pm-v>Je<~%jXM2UjnvE$xrjQgnWYaPtBN1l}5Xu(B>}3Xb*^}0W21II9q|)Xr{u_Itq%93P^ssOY#f1Wiq-?esa7lsk)*}ZFZ)gL?g7Z}&c;G5-LxcBo
f=!&%$_SvV5hIy~9nnO>$Yj-pjx_@*dYtA9I6yecjp8E%5D){f%7C#LJ+@$m(aSP0P$R(>VhcFLItpmIgwP;&NSg|R&WPvpAUv5JZyRom!=4;)I%~c*N&f;o
p|`P#G7!u<^RIU1%-3Af_satakla8df<DeTmy<4g`c*#&pW303K={L;rr!X5kdSo<FhlP?SWljYHLz)}LEJ}}2D$t>2l>nW=~jl|hkE5e&?G`6!myoF#q5t)
fJ9PLP2|=C5kxdXON$bTd_?~@f~1&YPx#qHHn61-lA3gX%8{fI#sZNr3FZ(6syl(y)J;(bkE%ck38*NFqAgdoe7#su4#-sVkP$xE01Uv2;#3+GbOInB;7tV%
fH;i-0U-n}qzYWP0)h0=ZUO$8EEP>6{Zj{pcrt*XWP(wFJ=Q?sm<TYZ^}9iTthF9eVl@Rj6(pnl?_my+>lOAyL_!SA`G=@c&Q*jCW|;qO$9VR3nZ#hr`(ONj
$N|FtIcOFnHn8YgfreOCASqg6RG=S-kAjec&?OVKG4@~p#Eu}!tJ|TBLL~t}&?p;dA?$<afW-+>`yk1GlV*#^esGDIBf87;S;a&^RSguW;SB(EHT>cr^<^-W
h-o-10EV)P@mAvXDp-j6dJ;s82%CtT8j=U`5BX{WhSCvLG?2)|vlp}w{l8HRstF&)GK!%MWccT`xg!cT4u6;RrcdmL?q(=twMu9w>l^@QD@7PM079X0zytbG
O$aDo@x~@k4;jTQb&M}8U?PYL1I8S0gB1--sl4kZLQ;^R2p~Bp8vu7EDSB{(MMDJ)$ILE{ic_G~;I#!%5A#kECZZ@JD4Iw%bJuZT%CtXHj)c`w;uQLq(xoe;
Vlg_1D5-(eETp6YQA&oi9+Wf_Q$f%pp#W%5h!}=~fb^Z&C<AOXB}A!9vg#;EBoBcI;+TNJfN=!?adZ!Cr^*na11LY)FiAs6MIlW@1p`8yI;4_M<NbY}efj#i
Xb^@bKd(tN`q#-I!ZiSz?0uJ{J=yw^&@a58&{0X-kf*v{pSeG`_uo?Rn4vzhA&<oA6QO%O)SW1G_djxd$G&AWA6>!4G*MJUaGy|x*>@w-0rEvUK&0)RMdYVT
($e%47PGH7d$|9t;O?3vUNF|PRz3J|Vc4n^I>Ne2fN*WLg+eYl0LREBGeH70zav*=eoN^OKz&5s>~SFIU-znJp%3h&eMjYay^cv85NQ*PJ=05PBO%HXcW+##
p;}pG)!Xjw&Si;}%X5(_f;HZ8$ZS}7v{;C!e#$hq;`)&B&t;FR>Fl#<+qux^I_%eDBg0JYBi2wr;XBA7iFGyHzuXQTpt+_t$*pJ_2Mt9B5GrdRYD$eLX&{^G
#uewrzya7B7}{d<SLHhVQAm5_lu9dTr8uVxC&WHNuwsHxk)R?TqI-`^6yh+>7KEHMF+^A3DTPV|<fGy3PDo-8(NO!OJOC;Py?8kXQ99HNQ$SD!Ni-k?LDfgV
08#J+Lr!|5p|D|4G)V@4nNp%jVI_(fn5crLDxr{tMjBWHWdc+T0RgBwogj*&uA&dg5)kwu^^=H5BNi#U(uSME2f{K~AOOh9OB7Q`AEZF-f{>t60;K?@DZa5V
h9Oy({Gh>-cNdmB(0XunU^0ke&?qb|=jL~)zm^h%(2r4*;O7}94YQ1YKb`dFPtX{4_vu=6MS1{rC-?S;fvRe593bp2Aj||wB@I{8CIS?Knlb&t0sa28^d;n&
0qO)uUd18SNNZl>cM+~>w#C)KadqF-?(ZCJ(bi)V7ZT!^2G$r0UNE5Jb#`V=WDY-*)`vDH$Efa%KdVIDWzwI@U>vOKnoOy~mZ_LyRxrdX4)G4yjt@Xxjyi)8
+@~-x#owCY;!{-86y}s(WU2`LGr)XEAF>m0hxVTO9|lSHg9)KeIvdz+w|OyKbu@rg08vP-R1CBa)-+T@5LSf5#8FKYRKU`0l4YctWSWMmiIS!%pt~k2Afj0I
?g;_4h|>emVrpi)4p-x-ESd<;!{Zo(+ZW5{Vp4)`++3gU#(*Rwnv#~1S_wjf;yQi4vCq6*cL9<KS;~QjC_Fd0nuRLFrqC@JFhrn{RK&x?B4&xJL4c)>!K9O{
)D#m{5+M+b^ct$52B?JXyB&>1P-k2SbTqVG{{%k1uY7Fn5m3;wN>nh6N3n`aGl7aAC?X4X>VafpAc>j^0xMXOW)L7~V4xyKLmbw{o^w#cD-94((@7LT5ADtg
s40WS%vxYJDo7RrW{9gaHpD*a3~t?iUCkc68zzVdLxkWag=nfmff5S2g%%(z8*JxBQ%avwI#Hw@A#7<W6rc?N8YwAKmXk1#;sYW`goFST1u$LiZnoQ7Xf(Pa
aRY2gJ>7AlgW<3gs2wJY*bQCL#8O?gqfBTDV1^`MBcNImGpZa}3VRq9?X1r1Dm@Fk1V}%TkQZHQqe7MF(BCjUCG4R{71jbn(7Lun{V()6`V)l8lKeg<PFYaW
Vtt9C{`0X3hA61*g9Ai?Bov~_QVGaY=;9b2$qwInj>qrzx!mFhB1&QwH97%Qu_ZJuAKSO?&RPROzkW=<iWr(Q1L)M&@l4Fa6@_IKRwD#K5hkQ`Ca831cq369
M@G_f3aK>lH5cu9y*|}?0sfP;l+i+B2h0;ZBuWsjg9st+;oO@&Xn_Kzre$Ip28D@6htvQlbC3X`27pRZfEDx%U=ukoI+7()Xr)P!!~X?epmHB-%T%GP3Ox9C
rBsAP1j$4p2zQ1Nf<jn%E7>Yntb@=8_qKhL^L8-0_ue?(&;9nu9SJ~5C%fb8#w9?QNL*tHl?`CPnF9K~;rD-k5lq6G5`q*h3jf+r#IylQP!2`}WC7Hp%zY&&
R*Gbu`z4<Oef4~V#ubrc{z*xzDm$fx48&2`Vkk^ITkY?uPl!i|Aq@U;fqO@|ffXf{K$Za=0-;I=`l=R`#EtnLAknK#rNwB}B?Oc(u{HrPgQ$pTq=AoM4ip!m
1^t6TNRR6JfYZVzBBCgwh>99yC)|6pkRbLSR+uyd)}!!|)+g75cOL1aDH=hDNsvAvjC2dCN<F~3hwl9KMr2AtC8a1RANA}|Gzky^DTX2`PXqcUNT+j$p5<7v
V8DHcr9x7W0R=98zfm<nG@&p=lr#lV4Nw=uMng#wL<Lbr1yTu1ME_zTfizID(?~)5_-s~lI$gkhsK4N;5|sB6h9L!%kY<9JN(vF0AsR@OA`saGPF>%>1Bv^P
`{fEkDhPm}30NX18dbs0px=a+=pJDRCm>+dKP%(z<CIEU+l27Jgec4yj4~AcQIQ;FIiZ6QQ3ow5)~yoyoXMdxa(->sIh$h;;SH|;tM%>AQatmRA*}*nS%6VL
lT=zGPuqqC{ac0gqi^LT1O9M^Ovgj4cV$kefm^{&8k$0?sBtUb8hOIfjCbIFZP@gTV#cAd!9fYv<b@bmjRYBeGxczk)&74SmqxR0#}D7IhTQ^dIEM-v4UW>V
+J)DNuJ?RuU?!O^#)|A;JWNpCw&-waxyq9bLqe8bGi15W6xV#a%=>)q?#Eow)r=cB%;<uSj#-CL!Arw#(9)Q@V@sA>;mtL5Dr1=949T|y!m`y{P&aVi_-;U<
M_ev0TViF70IeujMAKl6)RC)*Vp6-gB_ucnh0{tf!XR-<H<47tQzgz@!Wv)_=)x?n5FpoGwE4R2K}Zyzb}%Y_`*o4v174``fYY}JlwxxMXA6k%KIgqIwUEdy
XwEGnWh$#R5T#FT4Kza>#!jP;9O$WDG(SBgZ!8){lNW1uFv65x;Lr@IK(fH0K)o2#+MjS~?@30mVFUHC2oUsGbpC_&U<?uo4ZfJ{gTn0!5Jt*da*CNu<1GW5
sBW0ILFI)lmfJ@&Cen)XmD8E7nqAh|mvNK<?X+kOX?o0cd%@l8Y-EU{SlTSig%Ls$et+tHKRXdED2ZqB>>PICl37uTAkoU#7=2VURQ@L^y<nZP>DSIXpn?Bv
QLIj{yc^{G0qH4EL#XXsN}PBOr<G`=#YrV9V(vgpvIw^YsMxp|z4A@-M;{J3p{}-bK}j{SoMP5H-tQl($-!+CYueTBS`0FWNYmcnBxYGD>V}@3Mj+0G4sgNy
7LKaDoXX2F4B|<s4lu+n?j}9=yw>v8ZK~U<8x0DA$*^IeESLbu>7l4{J`fKmOi4nJB?v;4KfIWl(b5eCAI^B@2fSS^F#%0dP*Xu(V?$rwkufC{plm*dKBM(V
^5w@<-47UkxG}>=*B#2UV-P`q0kenK<3qvY@hD&L)wz)A6a8c!XF#S5M02RbV4#*S*N!I%j~#mT+04PA3SWR9Qs}qu&Tvf10_DqwV~a9h6rCiRNzbnsFRS*L
cHxJtJ2L4+rOrF!Bt@WR)Z16oi{yvk1Z^Syo==*aohQN$U8Xy(R+!Tr{vPX?F@|=W&;-4UQ>L|tz&0yFqQsk$8pifU9Vp^#`;)h>2#6&&>A`)Fr$LyyQ99aV
OoulaI(7zn&X(K;4;PrtXx<#0cFrPBNXUFp<>+6f3Y!-$r;4H4697^Kz-l)qXC>YzRYg*Co0wm*M!<{fsiP71r6=fda6Rj1=bU7qy!<IT@&rUhnw!$aQdu@W
bM@@iF|&)-fyAC;9*T#PDyeC?j2Mr(ynHa2PNG$VBaK7f#~Cy%dE;Tf@)GU`9W|4hk1>#{@xLPj!g6zG0-?%#b7bq9vX5m?WgU;ZXGU^oX?xSME@df(_JP7`
2w;#XBFH76cI`AseT0UYHXIdLM1s&vkAkY57MN@n+AR?waLCHS(roSArqJchD%9P$d~e1l7Q*pbt?kKcW(KxR)K?^TMZQ_LMT9s5Ahd`<N<cF+Uj8o#HC}IX
$50n*i-WRS*h^pz{G`XG890b6gEp~IMhk5`Vqt9XS&zDs9;${YY#@aZ#f7C^?XW~y(xga>(SxwGL%iboPRUstlAam)jYF`NWwiU!YC-jWDe8mUA&8-i5+w>m
r40=&5i3Y(DKJLHh6#-oR63clV4${fBD4uZMI=QKFvU-q_J_Db3cmGICW>4!fTm}6kb-QTc#rwOg(0)ag#*ji*ml1z^V3Il;GA(i4Ge@7_CQ_08K*uVw47{t
m^+Ncaqei!`UM5W(G~IMCK4P*21*5{df+qWC%nPuDE$hJBZ0sK1WLd%gc4sMumK|~u>i_2fRH32!W5B15;92Ck^w9!FERjF78Ro?Lp=+JW5f@|pFhrpFu!b=
HF_v@1P?I~YeD9M-q7+_vIU?3Bmzit>h;(MXb%}kQ)x{jbYt{N%>mP(f5REZ#?DEc1YsyWQ7K9ko+WYj-)F8Xu-Q1#YBOkZ!)G7RegbVN>K|vXM-=0x!glDK
$qtf^3EMbb5mQ6k)+iw0{sj?#I1w5}&<3U7zX`~Lkboe_WX<4sZi(_IlflB{r(uWA`XqnKPqKYb9x6waVtrA-#sh0;*KbyydCm<RAECL9uFf;9>q&PF%~>&r
{Q3iC2h``*hdNo=PCHC?=Rx{$`R9Iu_ewuw=RP3_8(yu<Z+ZCVTGGa|#I))Uttk`R0HPEEpWnfeq<v(5Mu|n6<N!U`K%n`6K1%6y(v46h>^jjJs0Co^%7Vg>
h!=qG&n5@GFTQJu$srDc2`1+V?C)|#e6vQEG-_l^_h&M0=2}xkV_=w6pP>#1&5ig6yTpPc1M!erpbxY@DTGj97CW#F*bN(v-&$ZIH>hwT0e1tCIxz>!#=z^w
Q;imw!9=q|1x@R)q3&UH$l3QjX{4TK(BPi2JB9~am@|loCkaO>Q1%#TW(Kd<s&h{~hXn8R!i%Pa4VL<M)^i=%aVo?8g$0CIM#2jI|11f>pLTSjogTRi=sq7W
pTd;;+{%e9M%m~;vIBVdvoqf_{ev2F#tuZ@kO+ZR>?Vz{Vna<P*_dg50gV(?O)ybTGEuw)oS=W!ED*6Hs?r4kpvw@YB~)MH#-J@Za4Fd)ga}|Jq$m)akVzzS
fTb!Pm<eWD1kwg3AZmgJVUU0zLKqRMqMBxiN(_Xli5QWJks44~gk+!?FcGR60KgiAE6fkM4u%YJ(aEOaAdg1^;K-&@M{}RQvvhr`9e>VKha5QL*f~sLuwn!Q
J^ok@xBAffoJjzM^C=(&C%=NH+S%Fqa2;*Ve=qjeHw}%5suG%9(SjEy3~u-WPnC$2DgC|LJ66<G42@GvMzg0{KZA6KT!9@GH8T{_(NtR+0zY-2bg8Yd1tJjw
lv7ni(nSSHL>}6RDq12+N=S++ijb0tC@PvXfuy3Spr$VE(KAFdKoKFJG*oS(35t>ugQE#e9Z_ru(VDbV1whQjUpUFm%iQV+W|4}$VAhzJCL)Llt4XD!Xp9pC
lTNfLv52A|s0yHHN~SRw2#GdVp*lpOn1Y3pnV2GBnn{*qA%Z{Yg~dTomyCRlf+84_h=)$5i5j4$c5yV&6AVmL!4yQmRxoJRnudi!Dx`=?Q9Ei$sA!m4O|=mO
RW!g&44N7pEKLFt0>fF$rl<j^s-^&{riq%V3Th;nDFcg8Oi-;66fp%=6<;=Jf|-gt>$~9K(J@$}4JqgyAXN`olraX_(NR?tkj~D63RVhYNep7EEJ0C0R<RVQ
QdJbu6$KgxOi8hg4w@B+S)!tp*vnNLB4mjMmST!hs33-*pdg5pqoY(+Qp`nEz)?w58VyxcMFlie)e$2M#KBQj43rd54RxZJsto~!3aEytX=x@(stZntij<|M
rV45bg(Jv17K$kv6l#HKrx8UuFq$HuDkY(zh&l=pJvV>7A3WmFWC_M}J{b)RjFc1zP=P~HcEvNF?`H&aid39J3q)X%n1f?P1Sln~4u~^!OG1|~o-;+VXRtLy
P92H^M{FEWR?#d%g{s;*%sH_!khewGxeS#0YLjh5MN(24(N1N=1VB-sG#W7x4FFK3jj2hBV_-}aQA}!<ki|h8QKY5QPh%ieEdW&|TwtK9V-&@<2qHn<I4GJX
s-DhjWvWuDXsRHfYzl@#2SFPUOou&zIE2Q^&@>Q345_sM?I}t$yJ?lEBM@bw*fl7PT7`*GSfd*)5TL6Tn6w0`v9N42I$KcV@4Pp!V_QZTwhgAX*s4&O3NRZR
R9hA?5=o~-WicoO>Wa$FCkDkiEMT#m8X|~^VrT+{p$bWr(}>2yjkY$#Q8?42s2jG0YN)GXv=ossP}^!|tzv?PilB-nWQGx>q>@0^S*VE#0wtuDil}5DDUyn4
k_n}%Ng@eif|Q5|3Z`k21&}B|7N%A>+D&!RQ9(lV+ZsGn6cIv60n$tbV^|`JvoBp7Ra&9M;~H4mQk0^`B%pyhT`E!?J=}Fe^dxGF@8@(kV@KQLAiS_b5JWJp
NGQ^}5Qz}B#1j#p%>6}G7#$#`D5R=ti<a3R$9xW=6#%hFG31>5DO{6F&1VIMn0S%fK+s}L>=}rLl>F>b)-;AKh?ZtzLTwak7Z$Bkf|Fx94e>Npn5L470wRHm
h`1Jz(g_eW#dU|RvI(Fz%R)R#X?hb$qE^T1(9Swh{*wkqMnEJ22?<b=Udez7NMD8!)hiP<^2}Geb#P%<%47Yc1C)QcQz~BGUtgfl*5$($8Ct0k##1bs&1JSp
l<}MqZZX}u<FSiIB8p~6G@7wGskz2$8SAAu#_J4GVyZM}B>tXR$*i)!sW5v@{>*#~s2mVHh(oYLs3?C-kt-5~NQnZJw6rA!MAX$uLlGeg14I~>5P`qr=Rk*1
K4LbJDIy4FJ)R04GEeb32>(Iq2ur(#&#Uf018WA@7Jsn8@+|^{8%5{UU4n@c2i!#Jwx-Hdoj~~_g2ZD8C_#dD$9T#pST28=(}95Zf`{t_|5Ua(pof9_xpW0w
gf5uCbO23CQm6=!rUCvZ%jYnZB(|JH5JZzP6;ugGAwqHUBhoAWf)5ZHIU%AXDk`Ft?_;5ztBJYiid+%FtVUv*8lsIFjosYscWGj&4kA*3rk6{mqA02}&e2y`
=%$S|nR+9-op$cg+(%&SgRzrn!bH$hLPbQKoYtYxlqCmjTX$9}iiT(gSPtNet3q^kjfkRBkf5ZojZ<S90;-tCG*u20bQMh$Itz>z*4o=P$r9BW*-A7t)a**u
j=H8Esy2xr?jm-<8Z^>W#X$tmVS{e8w7Er?iG|3RwDq_S7X#eE5@&idt@ErMRoXS8)LURYfqOKf#x%7~_JV5GvZl)nQ86&Mt}78T#-?D39>hY^Si6{*jN7~E
J7c&}cs1jle$e>D)g52qAY?v1{np$l#XKtiD~K6q@xVD#Xu^-a1f%PeG7u<c1hIs9IL7qjo8gWvXU4TaP*F#Fx1YzAUiXbUPEeXaVoWt=&@*JA1tiQqF#P93
@SU)|3Ghon6A4%Z>2DYbq0-sJKt`gXo2g&5+cK)PO8(&D_4a^LbU(BYLpRpbwLcfaA}lr8Rvh=gQO;OdWx)`kYeZC~bV_rUU&#H3o_ITLNlCV^$8M1P&R$6D
k*(qP=LSh+j!B^g6KE3?OGHm)(jHL#U!ZaFSoZ)R2OaZ_76X}eN$&6y`d^yy*x!Fqa^Z}!8Uz~H#sj`}B=FM?u<Oo4PL_#l7%7yqd;t%1{1AThzlE44CMIP^
^<Y?=+%jaCU}A^Uy_kv<`EQK9=*Eh~rh)7FsWR|J@q$^ZQcU1r8705X;2+g1$U0$<v_0YJk4g0*^)CZ?y;wlR%@{v3C~T9;RVU<uz-%n}TMx4|A8Yko3q-My
L==KSw|OcYrRSUsXL(^sh@m-jmbE_L35OhSAdKJ2n-mxvyE0TtFVFy>e8>~MG>04k^2nakqJ&6ru>>qNBta~cO2tA9A&e?HJHz`_#}t}_vN1nj@-hZ^QjH&b
OpKygIKE^V4>3-tvEnz349*->o{9TVCP~<u){ok{wE0ZPBy7;=#Q9Qe%B*NJkt+$`w{CoceC;<fR5*cPQXICTm7gJ(a+EZW?x&(-JklGJMc)PRZoq~xlAWHB
79){UXB07likc7&@LH9Il#9ivBM2_R1Qk@>g^bybSx#^cWu2IvGnq3K@3n_DQp=-sm5Ll3jk-Hs=%eqFb@vaX3_nW%`VGD6mlvvZ$aEn(c4GminL6&fxiNz_
Kz-?AudDZm)QBwnn;h~(-6(le6Q-qAKbuS`MxWeLncPoP4@1-CfuTQS0Q9gp)Uk)vFE3*Y?u+5D?mTdDlixVL&Xw{fQ(b#i+Y2*U3zn+V$~6^a%^hNjDg%|{
aS>eW8JI^aqiUiUs5ELT8*FGaW|`YHrI~5OR!G%Rv6n0wXxkdm1eFy#1|cUHizPL-Cm6+4>|>);5JO8>MS_sqYBt1E(adnnXgh;Z71m=_XBIZJ%$linsG}QE
rrLuOsw-<|h^D4#NGJNXBD!|is*i5xQS%0p_lz7xL{WA%M6p*9h=_un8fT!)M#ia#o1(^Q4cM*N?Tf86+S?jt3UoQNm^Qv;^TrseiijwJNTNcBl8TaFXJ(|f
w(C8y8ll5z$s1|{3vA6>IwD{wmTHO`BB~%Hh@_ctos__6AAIEA#ow%wAwK8yFRTvLLG=gA**?wihmZ_}CXp-@QxOCKfr;WH?G#)bLjWG%qX1f39hD1jG00J-
3NUAiZt0u5l5C0?oJgO5W$GP~ZW#lxK5)b+QU*8vyd5l%q%c&$GQ|X6Vrsbn4#5QeBL6umC1MbW1|?~v?0){4QSrsdIGua)eBF`a6b(@mMI=iT5EUe?AVk#x
6v06fLcv8XZi0vOB1kX5P6WUn1dwwGVE}kWKcj^e4?-%nSFn_-K#_!^kcygSs3A?v24yK5ssyoePEZuVC@~=#h1@--ngA>Ms-OVbAbUYQVSx5}9}j_?r?K~9
kF(|c&z{DkdMrlx!d$a*`ZfAa9{0RM&LSuf!g`by2iE$;Ac~@41`+cOU5n6A`M@Cs5+vV1dqc$ck=h<l)%J(@NHI*QGe87F$p}n_!ZLjXv+YV^(TzWy!vRVN
{twvu(`NOmc!BPKaVO3?EP$*$Aqqsc3N2$~$d;;;FQ$SbR$UQep%z)$3W4{T!J|w<O`nY9&`d+zib8!<&8kGLEhmDiU!TTlr25PBoe4CI9aKEzi37{vs2;<h
{LBZL`hpRHg`tEo{U|M!j33>p2@#1RT1bkiQh=y}WT=Fqh>9U801B8vU?@pemZBDls+6g!l1KoANh%_!lB!CjNP;GSlB$LXNrWOoW>^w}CLw5Ms;G#nA|#3=
B7mqtDJW=&niXUvQdXs<Vo4a1sHh5BDw0YeC<z8h0vbv|l!cTTMi8nJh7q9vnuel^s2C)ah7yR1B8ZW=6TlF(F%1<YsY&r5Jp7yxAJZe~L(*wVPe5rjY9XMI
pkXRdARw9Th$2>sm<ke_riPM~f(WPvX{bt1Lx}ffI<H2A(?$!{mq(>eqGDKNDMDprVq?%bi6TvVhXk<&M6?uzMMZXwT4CoZ%uEmtAR$M>3zO_ax6h1;E1=NI
0=0~o1ZYB$LI??hg`v>sn3^P#8mDa~5@-T|O+i9cMJSXbO(4WX6re<uP;G<$iox5sxN)E;Xh%pIiDF`)5+tP^0jEorf+ScWVyYz8WeB5X6K5u&oJvsOC5cTX
IzlH~2WC4&G|5#(9g)BdI%swy5NK+JW@!SEOJU0r$>rmfUKPk76Ja%s5KvH5#FPyMEX6SpNihvEO)x<dG{q1~L@6>sB@j{#v5-S4`orFI6@DW`k|GqyN~L$9
>IhDfA5;lNV)B45ZW9C_OMe|Sxn~jU<Q7S&huO1=AB;SRdr1#sfg}U&pK~YOK)0CoBQQaca<~nG`mK(Wv9MzeQ3jOix#A2@p2r?0Fljk0L}GEWwYF~R>F$^%
$s0QvDk3LG9o2FYlM@nXGu8wG0I7QhLnV+f`tGAzHWkhcK$Dljo_hhphDbl@8d^{?$m&3%2_lwjhJQz?4*w7CK0kS$e?JM|T<_v+@JSCney{d%&Hsn&;`@zM
bG>5qR8B(+fN;bqkm6Yld__4n#J-06>jbfFiO>&2hs)vrlU68Gs_B43I?~YBC4`3i2B?Oz;$E+lITR!%Npy{OawtZaL6nvuoBF>z)%N+D<Qn?Yur9PET5FrT
v+3|~ShPg(2R|<184(0^I`Nl#JwEqjSnIvYyVq4o1_+HmYL|0)=UYq{dm6RK%`w)bhYKooaCW<YZ(h8>XnD;!*`9fx%H|GDTm&TbMR<gwIw(g^MWNllk9prf
E8$+eG|^=$RRyv&%V3&B3#XF1TUteQ2tv0L50PTQs)SaQPe3y*PEz5&X=se;SQRS^@8bw!Pf>xyG&N-tL|)K5WO+}geMtft%QBYFTZCvEvQ9SGNt*q>{YY&9
;CQ@XVF5MWq27A&9aRH|g%oQ?Q{tZp=cU$T82-+XAa_TiJLz75L43uBWqZv?*vgp$uW{TWK%(M8<)X+X#YBNJBnlQF7X@Yp(=sc%d#dK3y4fDHAojCDmemb{
j9Rx&k=RL~i^vrKh)vn=wKlTn3YTqZXy)VuO^P7L666<(;=7RA#Jx`1RjxA|a{{HM9MTwpLEz##b<{rhxS>)zx&YyK;)&*Yb}e}5x|fF_k_&B4WNGVLei6F(
S+!mHd3U`rWSq>iPz)-XLq09WI#gF)^~1xhxT9{nk<RguP4?RyU=2NWtxRL=E&9b@9@x~SpN=s)BiGCu%MEQ>$(|lNlf*<bJIzfn(@h~!wu&P6gwXlTpL!S}
JBF+i_j$S`mA&e7E1Xsg%n%pqSrm9T=Fo|3KfFUgb8#4b_`~q$N(Oq?8=2sB&eV~7z8{KH6hspC)tW|KSl?y29U+?E(dvU5n$?U991T9k>`)iiQ!>C=px<{J
@xOKC&~kBrV#URjcsGHiid&#Z2U66eK=>eMILOfJGHC=|Zzns+pLl*WZdJ>eI_`o1c0GPbmc<zAr~$dJ!O57!x-{9OPiKBEk|?}7^S)?wJO;zNyq4lB*E~T*
&>h@GyG;QWv(;9w$pS%|-N8P9z=;*wSxCh0s_{Dw-3yRXc@IEJH66<0(LWgIjnQz^;RKQ+vt1|$!u<EU*h+=WI~Ut(Qlos;qr{>*oR>z-S+3b^QMMb1+rbNc
$~p-VoA-F$M~el&kY%q}C_xqg@rp`@BWN1$oet!CVZ`DA@#8eZ83Qxs7zP-5L!%7$1_^0p1FCT5_mVI}-v?xqt%hzRICs3}!wSlLwrCp01mU5cP#+K}uT->>
zWb1pj~DJ3><t1aL)*F=84v-WCDa#UB)~NrAZs<J6h0T?2UPm3)<+rGNSi|{ARd<B*<6c?azMGQBtz_XoQhadfOs^^vq+_dnPRP8R|8n3aLy@Y@JK_A8&lWh
*SVp+b?$WE1|LXcZ-1x85m=Rr-~Cdc-<yA*--1B#IPD|LhT1U?gIl~D){bvgY<KaL2WRMZKE#m1(|bq&9^9xxqZ)TDXDE5=+nJ?BhdOEVop9>VJMAsL%BQ**
U&IJ91rh=6p>Q?6o<wWDy5KcsCCv-4#S1|OwbNE0_C`DJ8B3$l9cX6w!y}rTyRDiVKMp#r$H4_85+XH38X=-gPC%Ux3^W+>Dv;P=FzOTmIyE-J?RnNZdvl#(
S4fC*)+nd0z4!!>=r>Z*rBd4;4T7r}_^`TbWh=e-&}bN&NmQOpGXSG2C4iEkkV$m*i%-8j`W2a(sAQmsBO)G({CZ6FxgsFyJs6t=`Fmc!3fiu5b?}v;%z*1i
Tgw&};+>}ZjvO`(Y8DQN;Dk249@{;|c2PB~0fIpX-;I&WS|g^37(j_&1QKy$8(<7$OdxT5?ZcKCHbvgP1PE<>gPj4uy46@_5@0q@3TJaUhV@uP8WodP77l!X
htbDDv7$7G!$kY(c4pG4#l8iPsZO>;ems0hgW_HwEL<b4p>Pv_c&Fb9GQD*wv+pQ&e7zsGm@F%b5f7&!R?p9R4_ipbBYf?HLt~z~v&7@aJsu|#T3QNeqJo}~
3@uF|g|zJMVko<s#Py-LgSKucu*llzNmCB@4A*@J2KwOBX$m1d5TZqjD6te#A+2v-{qx55JZ#8zwPK7sU17#HEUA``e6L&FH#(;EWd}i;YjRiKo>aBrR{8Vs
_AB_|n%J@u0T(b}AgkRnHB@N`jm)r>E<+j#QMK8Q9`Y}EagOXRZ%UERY&4J{M3HdF!y*LQ{u4kfSmnd;S_sg`avl-|F{c|^_K;1!c(2!_@M*I`1VbfNWTKV=
t1SXC0SHZ3q^~uhV!^XAUpd7zOFm@l0?H!96Rb^RHo+-c_Bgy=<RXH^icHjs)k>+(o4n03NjfJ<q><@vWq|0ALrRdE-(3tNn^2aN`=EporjJFFq7gdHzRu2y
ZVJY*>%FO`##+{;sV##vQrfkmvh@|%(o%8i^JbB{I66EM-jHv{OF)C>wK;ujv&=ypo12;n1(pQb^l{6u8Z8vIdAC-pNPXm>?rPhf2(26>2$zP6_N;K%hOmNW
5-=N;$==BGes|kq7;R_(v1ucc!b@I8t8nyTLS5mWLPRwfF~lWy$_v~cTZ4q5l>5+Q7dUK$u^>U9$a3muZrHU&>^T_0tC0nwnmBdc;qcZDX`StgKC<o$IXi>H
+0M1eM$XltdXEa;$Py@Li^GkcU}T7kNSo%^2Cb|c-<Y1K#Oc-PhK45ZS((ubHu=fZHJj^5>s6h25d>OPG?KXB+N;s{T+0Et-F8h;-GrJH+oMHSlP>sx`tR(8
h#=uY_$$-vBN`!C7|BLul}2L@vgvO7XfK|Fon7AWAPbT~0;EZa@afcAYc+h4V>b#7SQ4g8K%^xTLb>M9o^Wj49SzJz4r%ZQUI*`eNOs!lnXq?(G}+P!E|eO$
yH|la;Xu%f2gE-f(A5SARB2&U$Y>$Z=apWZ$piDy3W;iQt(93$PLd7=Yq;BMfwjzmb`DvpLrB;KWN>xkXR%d4=5Tm@KCuD{3Rch%gwxq0Kty0s^GI+E)YiL7
wgcUpV{xr&`eC#i-gU99%mk2Wa+>1HfIe&1;UCM_d>jOf2#i!-3B2rd4B$U77RgCENH{jW@f%62xW?!gvV%JGEekpXEH9daOE@&Q$4)&|6KZ7D+S1IMM#0dN
(aPsZx7J4%Y0`P(GU7E*XcrL^j2F{D*gOxR?J<3(*2aSG<AOzCS|6h(Lg+)|VW&ez1E4`-2`mWOGhMk;zV2-}*d!}FH^e!<y3bvq*I=?fcJ+^_!KflbL<ZdO
gK9w%K&m45cDXa97<Zbsju6^Qvd>#!v@DK`*o9mD%Y<F3d#EVh5v@4Bs7cJ=NI>6Jh$@fI8KpO-$1_6D5p9ECS72|=ZoVOS*=Zk1^gJLBz#6dOrp^|P%_2<Z
TuB+8mgZ?KR|u_QW?=~=d-C*s>b+|kuwu@0voTS-n>XI|>s$4F&4n5a^iUwhOI~E}r-!Sr2xg$x+z@L3fbX}Mi5y9gx}R&+;BT)Tty?F%Dv|0d+ux)U(DN3o
?|ac6=Z~(GE0qZAr<rB~C;dPHL^vSE#6ya>$=p}YUMl$1a}Xp$-lL3Gw;}u8gdX2rUy|CqMvFS5z4y;|x=3akU}^mBM>PDM8fU%c1D6>$dChim;`>t#2w#D=
^Ti|z9m3Gxn+w`#wxG*~yTlGM`4qUxTyLRy16v#)JYrywftxU%c7U8qjoDc+95}SA-Ujn`wSwy0-b~VW_RzZ<9@O9NdGTSp{U=Nd9+aSHHj7NII{8G54aB`o
p1!>v_2hTs!n&w1`DFs2i|~5Py4T>e#{Pa<x$04GO|FpkXi^pAlywJ{;}>vNrx;I3lndw$3mtuGnj{{^w`dMrYLDTqh~@!(31hEU1nPr2EO^QuppB>`6Pt}e
6ODGZ`jSKU&Gg(3n^#q@Gk}XeKv-?XDmu%YkTIAT%fUTEx{6VOB347_2Onyd>mnkvZj_V}WfiC9Zdl$wUmWOjH?p4H7x8l8?8c)$yyFWxzc&v=<pf9s1?)A#
0m7G=E**%LY%C$Pz0OQzTrQWJ3#KG#Hb{Z^(L{PY@8Las$(`-y2k*GMSWAJ+=bdyr&d**U2s|L;5u!*n7@;!bWhU@QC?RO{78%m@ce#&iZ9i+RN5c5HR&U5G
#pFefYO!PpbDXX8_ETHdm}|QgsxyXW1Eavg*hV0TcQMTQ6>j>}zg#v`?J@%)VN8?Pyd&SUUUH1;dcaCd`WM!d;(T?C)MsOn&}%&)C^@lLzsFmfd~$LUhJ;m2
3am6n6Bo<*$%KN3&4tpA$0+h?4!7fB?L4${8aj!|lEx08okfGbB%m&Ul^_r?W3Yk@Zt{;<FRn&GfZ~pHQ}J)R(Tc1z9<|5aj=&c|I0r=0VSqu(W>Ek;2!PXp
-D5VOw6l(pfKUVshL|jn>T+0NBjk|l%Xg-a#+~!1MDeD`_sp-3-kf=4?Y|?W>UPs2srDR*#}QSbYN%3_YCVjFGv0B2HXH(Yg9I|L#(?X(cVJTn#`e?Lrl(Nu
!Q_hpM_nUa(d3h~>T=A7ibGhOJ%m02iJ=4(OgYsv#3Dj($5Kq4O<-}*Y&IFFZ=sH~g7~Reo9B5n;#t1r@z}k>!W?XJZ)Xl0CJaL?UY-$SLKaRRetWp7xTyhD
uLZIMK19UmhG(~wN$pQ_=)G#x`Mnl68Z}`3KMP?HY4Vz*YLT@?=DORpe@7pDpckM)yNZa>37ZLLco4+3dLXZ*G(P)Pi}lVqzZtd1P2rxXJ8k|4r%Lh7Uc^To
uN|pTSP1R}yzXap;ntMEpv7!58CZ>7PNg%1tXURtK{#96!in0mM|tecj*w?)FJyEt>eqK?d-a`p#&5((+Cz*s?m?kpi#PEmwd?^wZ(~BPLNr%VOy<Cu!f@qV
XR8@8zDF~vf?|>Lro+Nhcr%$J4%G2?vw_eCUm6{Z3*K0O5+XW)F<XKTbT4CK_ZU7ZuAems*CFR^q&Kul2n&wHu`OW4Nb14`JO>Q$-O%L!<Dz7Pryv6Zy9SJ%
;*+ON`#rAV_xgijW~aVy3Zm^iKH<woHm6PVO=~a_z0Pi?+R7H<b-S&d95<5;T@J1*B=?#SB_SOW4OAeG^bQLiu(Kx{LTarlm)%O#%XLUO?D(edjB1vdMeo@}
mW?0}te(DAW)b4k9P@p5%&g1bIP!b1AJ)}pVE-(=Z)18SFkkQ#nDv1SAQP$40v5d1Q9kK3IF$83z8&30yGCL%7j8tc2mi#)HwXecJHHs>0BGrX=X!Bxu*GAd
sOvO>sQu!%&oC=^cF_YE*GRFE5lEi#Q2UGY7_zopP}0RY)>X{#MY-&2d5h$SuS|VC@8jPsz;N((N4%-fjjGw)zZR`_tz_p`tLuDuYkh9=GDbJqIMLnR#4x(y
_!AEV6I#j9Z(51dR+@AL2u6t@3aDd#L&G-xLSaFa7c>`QMraUr!6j&luxH&k4r=5fAf%SkRKO610}GanfszoX8)52JDY1cUj8%q2h#II&>U!1*cBG(cL50n!
V#Bwo_Bn$^^q-&)D1Z=El|m0FSZ=0?xE;yd=pb}i?G9^zHjT`4GUPb&7Ly2Y(jRDGA2Vd7*?x^2s<kvIG#$$?CBvhGSfY;6b{ryVhNy7^tAxoR(pS7NrUW_}
>Bpa2IpL+*jb&Q+W3O1*_{tFMj3V~AgqhdQ?!o6TTeY`*-QKmf1()?zs0*%YBBySWlm>2npTsc(s9{E610N5s>wi5Dx&vAK*~C#n`#J*pb;2AqRG<ns4e-2A
(TDVDgMJUZK8+2bM9{;Huz4n!IlB7wco*RvI`HeqiJ2MEm~cpQsDA5H8M<7swl!$(WXp5?-~8@}4{L8##Iklk<~=cJwpN~Dh6s!A^pMPV%3Ag_*vfUpGGd-A
_Voz~_e(rLL(n{7J+rB<0WEghA+{`e+MpXU1d0%=^I}VbU{Lv$Tth|e_s;>6Gk9Tb(JYcmDkMd~fjC4e&}y1RF*OAz8^Uf*7MdOtOF3j=#SlO-IJLu+sL9H5
;$w`Mn!|FYITUq3EzGl?c{n%3oTXu=q*F=W#-Ai`NlIv;`HuI#<HyxPP*-O*+<Y|lo^@~=LojZ_bZ%tLY@|92;R_C8UAu<~lWxuPICUKS#U3+QiuT3xDC5_z
n(cxJf`~VAchqV2Cu*~LqV4i?9@%r9Y%ba}mhp{rTM;ujm^G!f!+D#{sTtZNBV-V?6bjZ7cPbHuC0RLP+q_#X=<4DEfO1=7S8OJzAqedoLQ@i5>pb-7mC#u3
e!OZbD2h)JNs^GDB9jqmd`65_(lF5OUO@==M5Q4#O@yTgPnWy#=bm2jfw&}KnFndOM+FpAx4u)_h6-h9+RBA}vocXetx6y3fta7`A3m$!d<VkPJ(}TfmxanW
u<4d*p~Fx>V<|%hV+JWTHP>y1w<<%H&LyI<F^Soy5)}66eS3P@_eDhIW?7aRpscz!+Fa2$OF^0>#gpy3#tkzCrt_JU%bar%ZLTI@!eUBIP&RL=Cvo{FlNkA!
W1s7y&rv*-8xnSg_<Kn*k_OTVtZN3UKBCQ?$wQNhC?W~*wTk=xw*c%jyVt^fE3&8&BG7Y|kxD?JXc|%|gc?dv0#XVJ0)fazB(FZTGP4sW=+g>QZBWYG%bV_!
on4A|j`x7}=;Y=<SF}V8god##xlh0-;LR<>I-8d>H*#WMSodquPL78W(bpe6-s_HWQd>RP>qoA$Rf5wszGp|aC((;=qeSJ*ahs@IcM~Yti+JW7xJsCVi$foC
H0jg9j;;tgRP#W+y*9yo!QG963RN|1UEC7}+hwkxtc)q@lWgr0vh37sykExXeyF`I_del02SKs)?s_z~6S!xT(?@WP3*eEkxsP=6{)%j-EVS&Pg`TaW<>nE#
<}$p)ZlbDVEkO(HbrHqhd$z>jzP3xggQRJU$pJ@JC0Ir}Gzwd(1EjU8jFO^Fx0uAnHD<t9;K$wT(h^fa3=zyVWupj5BTR%R4CU3ZlTDNzUNcW*(C+PqDYnIf
FryBrrXu64yJl*PO&ro<95$8)lMzg!VpcZu646YDz2H-KuXD>gPRdl6set(b_~O0ZgGPh4O;V7kaf5M!i1N+O3&Iak(*v679OJY*Q!AQ<yG+rmZrr0RrJh-x
>zTT*IgsA>lb4oji@uPkm?g9p#wyeGQ>UuL8t<O)c_@nBE!}Ut9<)5v_T!8dF&*2czDI(bl;LLxEDSr&8$84^j~2VQQ&x{IVCCzrWOv>fAfKu91N(J80tc;(
hgcfvE4<9fLVk(xeew7l`uv0K1OD^{Jkaao%!M4Hd(XRTwdx(v3EduSt|4Ni3Pfo}Q~5C&&2MEo{!87GVhncY%F<H(1Vu#rDLBe}8H2^AYb!n_DNseBL2?#s
+~~B~wjT3`PUL0?@~-%F`|#Uk=?&=wg93+yUhMVt_2avabEM;J=;5cX1mwq$yhid4HdGF=Y<G4D!xtPtCgwUje?6%8yF6-W;N6?MhoLIBCp%S{?$mW>y9C=u
X6nybfcg0QFxU>ap1;6JHo`>UkZ}}I1We*V3Z85TYbtvrtPBepAABXj9cSk<>I@N(TO$d!e2@(@?2y(LqA@BTSTcS~=P4uiG?5g<7^DtC=bSpAXl*`v8V_Iw
h(xZz*}CO2YV|kxTo+oj8o?0x88HXPS0G;+I6Wt517}q&Ld10lU(#H-9+1!k2ocw;fZU&`eEzZ*>pmyUgtO{#L21Q>7Z9w4NA6RXAnSKTc3|~uk1aD<L%fZo
Fic08j3FF0H}N{X0nX<u<!GdyFh3+nd3CYZra5kO_G{B&I}jl48C(Y^2Y--ul+#4Z{x9!2HN8(iCEa<+4NF=;b>^BZ-!5|Dn_it)Aj36?L@=aEhe*Xz03Q+~
OyQSp@a(qUp05A^_%OPQ%7bX0J|K&HNQOUd)h8AWtk!^vqE;w^Y~$hxEB&J<+Maxzf+rFOJ`V?@I1qh3gmBc%a4uP)4`zZ3>q3Bvg2*VUD!F1O!3<26a^O-*
`Tv2GX>uRdMjsQo`=p_WN{AJR5`YpyRwYS_nL|N=F)7-o<h}ZxPVPOq(=HI?G!}2$dwql-n?2bNbPkFy@4YhuAjS;gTzKOs6upQVm`w?Os3>BJg=nN2dJ<~A
0}jklr{;aad_;5;zWOCUdjHQa{&Naof`QP1XCXisfN&;$0vw{1r4GQ#bbzEPrlF*%s(|Eo{TWUVeBfQ(j2o6M{ie(O=xj;5@i)rt4Gfrc&E{eJ9#WWYoHLCW
8(HB#eCHhfjwihYJJ}DbI(YqH=R0dAJSX%}572rUT^7f1`?soyv^2r?8SS3{L^sEjZY97tnxmXG<ZeJJLQIuK1Vs}pQ76+50g|BxVk(L%1_&Z3fT5<g5i|=0
O2nZ6K_~%s)*{A?YAPIMAQA(K#3c(K#Uy2fan4^WKmpW*$U>3B#NW)5U>$-*-y7b{=-IHvUTzE5KB$PtcOBV#w>^qGIMGExFhelIRn{1;re*dZR85U-&JiWs
k+@)@6afmRK*MAPg0e-TEWvbO;h5o+;@mfz!yO!M7;SJffxqYJ&P2A`XG*6SB92UhWh}Vct~HU4n_0XEa_=>#X7nN`gHxUzn;j)3-3~J`vkamrEEaGjG-oj$
koXs;!3)u&hF@_TRxzdYIG7-PfWhaCcSQKH)K%CqT6<3P?^U8GUiZ78s(l`u=OSt%Y(|K;WcN?GD77`Z+GaU+>zg(u0ctBGlq|G?yvz-vrFcUgT!sd_n@N<q
Zo5xUN<71rQi6pvi0@-j^6#GK=eMql81Bk+=;96KnV%s6#rin|$r8h`UJj$<x6QVVr)$v;{~kal(ALrrlLBq@8GFikuyC<rAyd@@=D<9Ms2rDsI?fEo>E+(*
G!uq%X{M_K8F02P0IJJNe;&cwV2x(PKwn|pov}1g*WeV*fy;(=Qw)`hcXKY9n5i<JSt|nWki|s>hH@|}CihK$B|B-;Pq$M%Jxjb$QgAekn8YUJy&I%DKdwBw
4ID`sj5Pv&LtM1`)48OovLWI}+YCq7SYj1KUu?M)`@}n99&#HZX-2_Vd*m{hPoSSd2Uv3Uo&O?`Rg(m&peC9f?qy@_h4|VX642RRojf&WhJZ9dtf{)Uj07sC
g8O~ckZYQ{&{Mydn=d!KO?izy<lGM4>PUgj`A@Sxijpl<st61%6p>1;V<ShwLs=+5KEixBya%4mheG*S_G8OC_v`lOZ400sL@vVA(GC?q*{D#H@i2zT6(A%4
eTni=hr510zm`oTi0!eH9p1gN8rY8>Y;nl;v(yq4PGJfJD2T%pR6hYBpIvJ}xM;SPX_dPh*ban5(wJ2Ul}eGA3V6i`WMGw`QbY&>U<DyymI@kzCX|M%B59%+
n4lt{i6*5AVy23sDq^50rjm$?SgN-#k3c6<Vdvk<<T+F%=s+Z++Cs3Ru@}viL5DP|DF#haiZIS^hU&$}XO`?REwI}gyoLfUhADMTx_aF-W=fcFZ$X66f{2~1
sX7pAjD6^Z!6`I|)2HYljRDRaE4CYeQXroouUUYgS%gf#o!E-ow_|NQWYlA>>!7XJ2zGNj9^xN;RMA@rv;#7N{p6jZYf*}GI;Jw9Vq=NI^K2>_@tJL!bI;F6
YNH6Us212H21q!Dt8>BT@J|ORQSs5QQn$1y0;Au@e42o51|^-Jc1b7cWGa@z-SyPsd*8#8h+(&~Zalj8&Y-^(Diqrq{%b(c&`ouzbmEJwRA@Ag>;w9H4MbO<
#a`N#{LBKOt6!w@JdX6EC>|1H2@mDPI}L*Y)2oMW_VNcM92wO{c}G(*jzk&3{$bCN@2^vsA{t7-;7^`;na){=BNkAtI7Da6{O_dPt2?}0$fBa6EyfKT@5goM
3X8GxL-ddZ+>80~b$NE@AbP(2QGBva3@mi#1>h`n)X1KQZvbl{+u2ZUH6NqH+4KE>rbn=K9ncSM|8cpg_)E~Qs(v%4&iS}LT=Ubehw~}v_A~Uuv-+|h(6p17
LeahJ?YK8F6i@ZvH^AtWlELxVse_CJ2T`)i+{uttaO^=gY7&L;b4v>9^tJ&NY8+L-pG6TuUmXMvta@RP!K<+Wh<dvstd7vI7A(ean2J;@7NNI<@uJP8L~7qR
_g_pmg!1EEjgh@&rJW`MBZr2ODQZ&JlD*0T$hg=VTS{0q9VO>b2s`fuZ)0yn4JB+x=<^7?xnx1(o4WOuE*1lK(QJF;W`wMzGnoMvQL9U-<eqPVnm*NNE8c6G
TJOhas?CeuD<gUYj+Pfw8*q!nrV3^VX#l6ttpTQ352TmT?+!rHA^N{wJrzMh5g`PD=nfGRjLJzsG4X#WQ{Gq8C`6JE$OOcmAV-9zNF+#jb^bgJWIFNV(m7`)
VhEv9PP=Osa>bjDJSNrYo19SLmo6qc%o@#5AEfC%&4BdjAG=Eopn?W=mzW(#NO5yraA5$@B8HN|?CV4Q7^19Z`a{dQWcT3s++GJOj+?%>0<?1mw9}8rj(G?Z
pAg|ykr4~(!>ig;ts!I!HD;StNYEM}bZ|$?^Ch2MFgpUxb~3G^cvSLgopeSH`??woZS_bRAdpm6D#1b#NJemIJgD|E8LB4g(iIq4wm1Y9N1a&TJAiCG1GM@g
>@D{W0OeggrbeYiWLPYPDQ7V;*o6$|FDaq6^PA$`9*IkgY1E<2j3{k{-qT7OwS2t1n`v~i0iCRLafID8=LYnlq$?<qQ8_}E@-<Z?La;oxjU8}a{&(w}HY6hl
S3w&9=Q^;>C8N}XS9{wwktUkFP@`1Rz91L{<&h!5KuQf;*zHkWV)284i9A6R8njrBr6@4mp!>(w^Sb=EoPpUb=pPgZA`FVWF^X^8>(biTZ=+NTp`$@0His_=
!l>gGsb%Ai-8v*#R|t&JrqwbohA~8eXGwq+xJ;^l1TuC<hJ<@#m`LsKGEJSRUe%|J?aO-^>E?3qBuAoBQZ0qSvNTDSKY?AuXcF<G*pElQa8`i$*bfcWg-j5r
`ZSF->5S=6dp$eK&<&8fpb`RgMX+j#ps9Myx*mwLP#uovu6cT~r)gvikqoFh@8?<Pc_%UT?|Sa{xQS`Y9jwjT7>A0|!;23r(+n7sd5bWM5e0kO7!1ayvfzrY
A$wu2w{g~~@}E?=_D?CozZE?%%M&TCU^elJuX12zSzEb=KCN`i>CF!<7DO=%zb^p5iwO|%uIXOvmn;g&>2o<q;^s1SQGj?+3!YAZqhB!-dKhpT3~c~6p0RGo
)1U@Tr$BnZh^DIe4uK$qH#Z$ry2|feFpNOG=J?S&M`{{<HPO1r3{??rnUrjrTHqET!@X-!-c=9tn!sIn<eJEea*a*m9Ni?=j1Kv%IHgZAE3XxK&T+1qJzYuB
?<zB=+vDj@uAIQ7Oj!4O%2u<3=JR%FkAth<Y<8CF)zFHu?NJ?GoH)j@+>BYIL^ao;cmU5>J2Xn)74y}F^XD-hE-~$SL$+C2-8Ag0Lg||%Vnf48n>_Iqrow^f
GfU$Zvm>xViMf69GgeS3>pf9HRTi7{&OHu&4UOk?yj;sWGbUPgO|p2NR66Y5dhgStdZV$W2wO?B5wLi&Xfcy)2b(+UbK2wUoblAQ(9_tzW`v0KfD%av4KSeX
hss4`2=iO6k{rCC96DLl#jDViST#TmUu00qmJ-pi;m&(+a^|<%oEW7Uq!x8>b$Ki@An5ci`XFibv}6ZQVSzW4!#6~nL_uYdNY2iodEqw=W|TEfX_>CskR_B(
mT6^(O4FgIqKLt{Kx}~*7#m2K^{rv-lJ!Z#7=eu$6quYmrh%bLTMZ8zY2zDCXI?j6J9clnMLKXYXp95_2&OD>4RkQCH?Xjp6_u+U@s0P&>cN5z_PQFEu{wZV
O5lhN&GnksJ=Xckyyc<X2T1oG{2DZ7r!w8mWD2T+hM?62B{A4^eyy8~3!;9Xudf0&NW+mUBctNSe47(fdaDNhNaqbBQ+n$2gDwO!nHV$}HpZf&sT6?$%*zBR
TwP1Xn2JPsw#v4MT6<(MieQZ!b&dm#%reTQV1aFmHn|^+Ln%lj9odf>wK?<B0b)J%;W3h>3(^oO2RRTXiPL})Z+_m5UM^7JRa}7$5h8?fAa#~Y5OjeW^Qbz(
jvqR8(9N$n_%#O8NeMSKEDAl<14st@()zX$ZIbxV#54$C-X=*PY?O(<Ghp)avi7{kj&1@fcfOh9g0E>dom0seq)EdlUJwX47)efLlPszPN1`PQ3Q_@7wu`C;
%t2>mv|a;|QE6LrxG6)VK+~;IC(d$ccaX$_0D=W{TYg7(O>e?SytF$`&Qneiv_2b5;jL)iO=SjJu)KlvWrza0GP@!{*G>!*xmws&d5c@i$```4XHnT4e67Zo
gRvll!=pkoN)cDI9ueMy=LZBN<lxnaeImFB8=;4ch6y2MzBphONM!;qrY4~ioGHlj$yva0&3ycWzi4>hffzX_NpD%5jP&uyX_Jl2aL1j}dI%VXv{XT7K=92o
cX=cfh{~I66KDq9&SwHVAjXsIYOte$tfq;e5gcMMiRcnPVJqIjD-j6Y2)XgGuJftIY!w509x$StU2RNM${~Ww2b^xzz4^9U9;Njx?k&25Vi`J2Z3SZ++v)Ex
w<@GTGz$lTus~>Ng`QlP8^1YWm4hhJ41*0bOAw|~k%Kr`vVkBi8);uy3|2bkuEkq-A>Hq|OVOAN<3ZiJM;T4*lW?IgYU?JjZS|?h_o!QEZDLv~;Z@CL!ua(i
1ytBYBSS&5K=O4mw!p|e;NGYxf~{yS?|vT|$}|Hmk2Ls)#qJmnJv@1yY4@af2%4QA4K58At?PNCL*9U3gPg%RMu}tr%E-uG-JWnX?!Y-{X(uTqnE<f6lC(#o
K%@jWfqFVR#iWG-M>gPaF#2_(X$)0MO)f>`Ms^vZyXSB=gD0abK^{R~8lrBAAP^oPNH#M<VQ+ITyz|L7<z$K{JYh%3XJ<@eh_jBu9RvcQF;E*dP;DyE1ZeM9
=CXz5fa^-r*6xOPtYUOg;4V=pcG)*6yN3F5iCrPm?=n}g=$u9ZSR&6WZ-t&xn9((MG1d@62RYi_de1Uab&MU-=-0Ue;IJ0j*M=7)zN;6ON2&^>ZjrH8Co3c)
hOnX;8b0FOfWHduLK1tI1o9?I=pGsuqrN$}m)gb-&AQOa<mHWN6MNTu8HBwfHh5vMZR0{3$cFPGdwq49n#aR=11(@6p}8Z|sA)^M@kwkjd5CuvNSnM=$-+6s
BN(|Z*IZ#nX_EEUHB~Tpyu49d#@j$xIp1N}IVfJl0gh4<P!&6f5nCuD&7$G>Kaih$g42PhiI+*f83s;yq~9=wMgnGy*awlPHcVhBjoAt7aHP85MZD)Jt_QzI
gy(t)9wK;fa!6cgCf=8U>wS9l+H};z3k`1<XacCPRf`y^s9E2~CZXNN9Cs`Z-O5TH2fa#wz+(lO0#^wGfB+ams#pv+%q-CBzMI#2%>?jZHpQLqtUX)QAEVIr
do2uQvSrGwxr>biwWekj2vDmJGYn<wWE#>mjn2C6?!@%nz{cY<59lg40_){Y$>IWmNKzvWD5^Y&!Y+E!-OX3MD>lN$9KLi7IuPvb&E|6V%NDmRIjO9iGO#ZS
Fhbf6R9DM$lbQ45iM=y@bBCGR&sovXJnvaJmi8x7*x!8Mz!x)*-e%5-vP%&G1eU{Q9>JK!K;HEXAOQue42ji)(S_B9(g<2!#{(77yVWp(a0n%7s5%~4m^y%H
b|N-K(U7#8AR5)Wvr&+Z9lJ@AaOA^xa=_7_C_v;1@`X*4)HsB!M&fUw#SMhe*NMOkE1;O)b)euUh8l<+!&iEoJ^dLfO%87f1bYynO0@hkQAHM1;v_C$?>Rgu
gq|9xswko+n53$xnj$JF!7LWKog<W-Zg(l@!svC*OKOpX;_KL&b1}1`nbK3P!09Q|?)cC{`3wPer;Dv#bEfkOGP-W7O%0nr>O-eN3>T;*AjIs~t6lf-`Q#4D
_U~F9j^TiYReIg?&T-JHxQ4cLn5_ldu6H3EvAG!|M@esd_?;UkV`(uA=S*m`ds`!k4RHaY5g^nho$U)>Y+OfdzY-pFhbYoo!VsK!xHr9b7Lv3H+R=3ew#b%<
!|%lhvu41$X3p=KVh}n8qcf{yA$r>G6f>|8l5`vHT*13WWh!yg9oJkYvrIWpS23Kj)2YJ~s$#uuPTbACDjy!NIkGlQK!M8v-Cje-Cr493)ap~Xa1@l<a2y;?
&nU@HR0+Zw@h}FcXsBam(<#Ohl%Q!>j^t~HDDilX%aAyxiLr1DL%k8nG($yXp(q$|Cds^@FbrbOXsqsZYIqVa<FkR6pb(r(iG&V#UYSe=%h5A|N=hpkCv(V2
(Kz5D1)2$GX~#L<mluRat%gX1k_7gi8X|GPYP$u$=^pTKP3q0h8f#;hU4W>83TQ$qNn(Yhf~5hZ0Qahr0w>J!4@iT&&&UXJ4w_@<0()dbr0WDkjj{AWc%{iF
v7+@W9k4Q;B@t;Tf_07(13nHgloi+X>>X<qQBu$h+HU~<8~)z^EX>9)M-hYCkns*eW~7Ii<GtwC&AmY~3JO2MlZ1kkH3RI8$2tVcWsJ^M&<%Ca?hhyc4>3^Z
!(Nx)WQ4BZ;%a2jEE896Yo4EXFTY;q7Zon!sQw<tW@+t_Tq}+T1Baop&@$qT#pOwt*Ib(S5+6h8VLSCBN+-(?EF`1n+b}z-p5xXOQA9J20(uUJ;1NUo;i9RE
sai%EDydVCI@^{kSmTq-+1>#f6jCIBg;(4hkkm;-BIzk41u9Yi@<s*}9_3!wD5z-Elqz|tvTFha5D_FuNkIzCibSC>0#G9?6rZr2DhC0EU<g0LaC#m{AgmeI
vueeIMj+BhX2NA`7+*q$S!yB$Nm6OXZPJf{jF%m-K^!@w*ugRtL(*u{h6(g`vP65v<f$}oS*-=bj)2pqu~2Pb?#mOwv6!O}(?Kk0%v2EDcJ3%06cS=_q%#^4
n1~6QnhNaYqDVYI8bGC)r{rk)8c&;Jv%xqd%kYdRN)SpEjDk0$J3H&c^(W~*_4I>I-`RcbMO(#j3=ZYQQCwGa=ck3<oiLD^Pq1*l?!rogthj;1^<g-=v00#Q
#%U@-66slS365op65CBsbQ`Qt3ZP>mKMx3n26=LYQzks3FEZePw_(h3wl=gFSX)I&&TwZgSWrQr7$O)%Ou|gjOmsj=vQ5KyUN;_Xt>){^hFiUH!T3i@Y1V~{
+U6YfvxjM`#|35Vi0q{nDn<%0Ra662V^xC4M3HM`630<o4KT8x&<&z4Yz~ahDSHV6k_Vh8xr!eUVm<zE$o#C^Mg>Taidbx>l_3oRP|-yIE(oS}z|s*;hcZM-
Mz98iX<1-J5ulVKA_b`eTL}gIsr`Q3{Lnic=~V?1Olq)DXU@x7ec?*%HSE+i_3VcQ2cU;I>s10#5W@hbkqn`*ngV862uV^df21L$s%q57j!aVLy?&%!EDA1o
B%fh|&4<gb+0Vj|pMM`C=c;xZXjCx-?W{+PxY{hTN{!<V#vO2Hc0KO^s!%f^VJgf*4fWPo1X|fgVB$<IY8(q(JYcEXmI!deg6BJ7xEqWH8@-)1&MBN;++m=F
j=B@1Ii8XdG6G2vfh64I?s`z{c=6?A9yMI1T6Q78L%3(y^Gj__xZ_dJtutSG+`$)R4P|uXrW>>#Zw#@#s9~5GR*eH0i_sP>jcz!37=xpG+UHNZ<=sQ;t%%|p
G<B|njatb}7e2|$iG^25UOnfp(DbWMpT7obZ6`OkJFfpuKRnOD&cxVAvK9f$lVqH4_Y|@tMJ=@qbx9l8mIE1J=qqN78Z?L0yNyMQ8Z<Qli6|UafG&{4lO#;Q
xt+Ui2IMBrFvuy}@|^|120p4fsEDMZVxlJ+z)-?8cFx+NMQ7#M;|qDpf(XPD@<}^sH78y_yE-&ji0*=uzm@p`J&zDRCI(;TXvjGQ(=!cFG~!|tAk$DPeHwrt
HF#&;kkQWbheT%<lJ-h-Gw>ij<vl0(`zO92e3193{7Z6f`^nCcOiV;dC&&_)L8E;W5RP}s;|C&COktonoi09MU1%v@Vg4{7prfysKyxoz5jrT)CXbWn?`U5j
0)Z1vgr>%T1wb?F4d-?m<Li?{xm+T2be-4E1A9H$C_;ce!^1pyz!^?~^nRcp-ynYG6cZ4LyTT#gDB?tDMISh#l!yu<p@?D{5hxV!kfiBfkSXR5lR}ye144tO
ijjyBp{gQ8Vn;*r5Dtn|p`;MfE+Gk&13;rlx(Z4blwOfB0=iJd2v9V-$mU$gC}vb1A}4QC^xH@l!%|UNvf0V3(Ehw<wg<mMfDWdLeX%PwQ&c#uj~7mkDq?7>
wlAgpK+vK2${HX9fw3vZ1Z}|6+b0PzL_2KZHLOImRV}p?jePAKSt<gHMna&b2TTYZAVahcX5yi{$PG{)@{3Rbm3BK|=O=W$lr?rSLJ=BiHo#jA8hPgp0B5f4
U<asODA!DgnjCy5vOA<dYzaZt)1OQGm0yXW&}uWFu#`nZOjegg(4-jYK4?E59C3Ry*Pu&9QZ%S^T*xnksX_5TrLqT)RqRx>Y}1F<`kl@JgwJF+V8osTtZHOC
5-P)qnj({Y2DvZIDU-Ta3e?+yjrZh+G6D>Sh7tJuaGfnFG!%OLYeLEz$Woqu#QHGV1AOpk@>lRJ`7%$yPi7lU`Cg3W&JV$`4+nXyhS>h;e|{6Z>`ip&3k?{o
SxfN~&3mJ2ZJL4aKUNDqA{Qsy?L!BnKCL*$WGO<Gpb9{PX;62-U+7iG&-YEAv$`tVyNkHTmi`N-E3^j1Okqs9lCLQ<F0if|W(34S?p#vLpk=D#>vS+_SuM&Y
Ia(0qHznp>wandG5VJ=N$`1tHqLPCG*;1;}4k}?AVmZYxU35_-#2vGCsQ(9dMQaxH>J1MYbeplowYwi(OX)Fp4)!;;9R-2l^4?V8j7L3dF7IP@^lQ1MflhIf
Dk3T%YM_Lo3YkfQ7$6~ns)&Utr|5t=JOe4?sST@fIwPWuFu^eqK|2=B-K)F4ZVo#1cZ?ie#_d#(#W+uS<UTxC&uH>b$H*8`nrI?R*zV0b6p{@aVwwVzV<J#Q
Ku2duO9Ijb02BjA5dzd*);gpu6~5{?R3r|OA|$C6g+gRNq9TH}z0WSjFkl_E5`g0hRRN3Q3Amy=N)GA7SC0H3;No$NFc>r*NkN!H=9~(*PAS}X->&kPx0%NP
bDWddb6g62gUIKq2I?nzyd<is3PlPLiKMDPrD>!{5)494;!2+v1DjTb`7)yfEiI*(9sfvV;TWt?`F_8r<ZJOe8eyR{EjD^&a!^MAm*0#Dt%&$b*>Q(?r1avP
=**%bkXXaV0oM$pQMw>wCgH@a5@gGk!Sb*Q3EQiJdlS+^VIT8_4m@$nHx84I2r_y1z(s242846|2ruyA(C9U@fuW`U1_+n2*n@>&Hp_@OxT~aC+eMHT(OGz|
Jbzt8Lg4uPvRJ#JprnW)4UOVDM|U)IPbN=z4^AqbCW;CGLp2gY$W);+%RvPSp`jF7RZR*BpcTYKdqY!X55<iDY`g@f<ooWME}rZHq0FG7K#8gnilmqdqGE!U
A*Du@0+5&p0f|tOp(qLvs8ynbq-h#fiix3#revZeq@sc)1Z9*G2weR*4uXpSWDRPLO%zQQ9I3R6Qq+JMJiNI3H|9b>KvL56Etn`vse#L>RgSOq9ck6;DP9b;
G$D-qM8{8vc`!(V03<R`!UycW7lQXsL)OqK(NW?~qEMijnJMjv_H^U`=%Dtapc)d<K)aE^;iHf}hZ7mgpKp!)&22H>wHWL4`tW|ww>VMeI0)NitBx2h^8R+|
dVFDA@#BN>;(s)qbKT-ZW}*iT#Q_tw{7*dC4-U4F2@YydxrAsGG_Q-*_VSYtUb_u<GS<;@F4k>1;|%WD(c8TU0Ax{0gCr13BXR=}m5ix&$%S1hju=EPp?RlP
O}Db0Ehwc(36>t+<TXT!W~f7E15mwpvnpi?#5!M6hZU#F_J-JAAg?l37U-Q>uNOu#@W7T2VVog}u5QpcW-<#P5J0x-i45t~VIC1o?^=1%$yS3CW6e&}Luk-+
xrMUL%*t9>s$8w=*x7|XHOp+9tn?kG!<*AH2J-fV&@>Dt!v&;?9`sufi+pIA?$a@X83@xXIzf=Z)!%%)JB{BCQ{Ap@LIfn)qHK1C^9VInfWik4E^LX*VcS85
l2peU6LE@R!n9M2;faj2F4Q9GV>jR9bLITw@EksP`_YpG^V^mZqS`NGa6>fFj9b{|9}H87Dy0WN6VVFSXgd=Dpgnum2ryzCD9*l#m#}F3TZVL5PH}~^JMo6o
eEM`IhNL<U7*I%q4>;=vTxh}8=VJijMk5zgq#D#<$7r@Wb1Qsg>}*)NL1RKyOAJOLR?1_fErY&-p}}F%4iUm=H3LOh>e)R61&r@J1Yx)nM;<dVCcH=z&kTT~
t|kj9P316%GC>drU=E0<=#q+B8X<yY0+bF0+z(CO^U@!u+k~=Wb+pV6^%FqRLP1Sa13(nb5fK$TM<<EnA&6CQ_=XVVA?dad$FB+?hprXU6dFKQkO5#o);VcZ
U%FoA;6kB-LW!wlhQ2xnG*vv4L<3XZ4{U?R2eV=9B#0O)A{b_(N=PJvr14N9lb21Bf~y24)fjFh<P##I0_IFa(u*dA6IiExdSF_TxKQ^nQD#HR7H{9%dLj4S
oyfiHhGwFfilg>UL<xuGnLJZaeTO~-f<SUYL69GFhln3+N38cy@kjN5Ab)f95S58Dwen39WmF^P#t~*<KLh%=5vGs|Hqy)!or!6TrxSEtWl9q#<-kk#DfR$l
dO~kFk{rPSe4L0ykP4F@S6kE^F6dR4%#kjlqJW7aB8FO`ilHf>hAIMrk_Z8qk!fdb3rhqL!%M7;tra6p8+t%DU_(e4sZ<RXFlccx6$H^0;L(#qwH8V!n%X2P
sFI+LO@J%)XlRHB{v|?anT1${C;;i+CV(KCvIrVG&miFam~uHg5$~C6ciHs^L!gU*#s?A!pa&3O;pTfhisq;t{j3zkf2SW0@Py+|0|pF0VH#nez*))vmp#}4
z#9wuze1T}2$6{ZhzIooN&GUN@Zw-H(1W~$)er;{E8-e<cVN+7b@jRu6$OO^dlB8>cDzU{w-{C=Toj^`#FYU;7A+|fQ}6OWZKvyN?~|X88lR>7@OTNi0D<kR
Cq;oai17a&s5hV<<AMXsJzDa9fZ>tnVt$zq&u1FH*Qxez+rKAiW7BOMuER~<J2N?jr^-Xn0OoQg;lRLHbiDy)(69EqC-FKd4&l^@YYG?v#g)tc&TSAu@eUJ@
&{>eVynulGG5?)(Y7)9gaJRT~7u_IyO*tXxA_<N~+<PjFL;)2=?2DkUrd=9Mn%BOKI&n=*ou$aKVE{jD85itO52!cMG@tdA5Nsq^BQYXSPwEn871I?#K~RT6
=o^D1vatcdM)-n#>W8TUL>WkXwcXTL>jZ~%9G*#!s%TCJ*Y&EI6$3tjP}TmIV4?K1xcs$fk|>Bsl8~67zTnX<Aw-BhoEU<@U?w3VvUYj>c<hpc_kT0!JTy~Q
JH(i#C5ADAC*w>?58&xz`1qm29aadjgw4ap_}vnv-QMNG2iZF~!?=Zxrd&TS2RWWwqGX1jB;-F-g~kUWhSd=m?^RI`Y>Y`h2rrO&A@hL93-^8NtGGJIOhhR%
pDbco2qlt8mT3u66<}}60vIR2u?`Z%OHh%J(r%9EhMImNMl=*r7>J=>ZG(*}De$|`l`J*}l-BSuM2XR4CqouYR1qSAfNGF8dT{q4rv_?!6nk?3#`r@MiBE52
b{}9rguliy0Yv=%QX2?!c@LM9RGjKsAMu<*XXk-4ALo}_A*n=FC(B8U?KMpmM#hL71hi-pf|4x-ZM0%SVu+BXijshdXi8o}21ptM`2>wIdVz%Y1nqMSV`l+^
8`(LTB3~x99wYHRDbb|XB9Nvm;3(QNNEhl$b}WIQl`SZ;f>c>rGO$uuA2LtV<R9>WB`GRsWoD=df|yofcs!3DI)Xt@D}5Vs;*kjaeuNM2KtfPo5cXW7zuWt=
A0h|!h7;i5U#SfF`G)7X6PQ0hWH<USaw4%B3DGe1KB;vrbbDY=&JGX_E15&TP;sEu6pbdA;4&<g0}z0)B9L`JIm_3(CMhi~_xI0Tv=vA+{S`(NQeUK>zLT>e
fcUZMU6eQ9p?3pOkm-~p>PmikDj)D=6go@I>k17oqtYkwFRz8a)&oD`51-`G64+6trLv<6w#KSz8%{Uz;oX3xiVd9AX)Ieo5Lycqv85>r<X^$aS(}NQQsCXH
VwA9|+EiFJT1F^C9iy<0^}V-t?FH8Dk~LT&zk!20Vu>rcen>vxHA^rN0um4Lf~ZntVHr`HB9y8Spdu0`Dyga_mXeU6Vx_tIYAc8-!Z?aHJv<XFP)#xcQ^riT
gA=ih0k**fB?)UTk=iDy*dorN&J}wYIz*u9)!EXCPAvlxAmm{}Mgm70k@cq__4azRw~2$hh;c)S3CIYQX-1VYJA>?#l^m+ap4y@tc2uN7O+-OUQ6#`66-kic
+IEC@Zi7!XFA=9joCgPNOSaz-?>1rv&<zxk^8UW1>MqPRi#am}d7Q|jnxOR!P9f2Q4`s-D2pf>8Fhm6uBtca-PJpJ_O&}Dsfk;tA$w3UWABk5GQxGL15+wv$
9U2X5L`4Bekrc5nN@=C3geV4rx<g2sALfNPfUbl?BtNzbYQcjTkPqxR3<*9mDpn5%K7OaoG#W?b+HT?r^wt<Bld;>UxWMI(I)0z|UCr}<x5rNOqWBW_b3BW1
ldjW>Yl>L0Qq9c7*ljwsavL`+8FL08r`gvBk7*yS$8)39LzWTc3Uh=h0Hgr(l{QL?vcdGpzG)`KG||S!q9JX+NHec$L;vkPzH&p|I|SF6&qt&W(rsJ%;UIi+
^g{}S#sf<WO%r}E5!3Hu970+@BTpnz&x1i?rGcr?9k%?wenbwASob`NfQM63dH3*a*s?CmRH(x=)Jw;AIAc7aSG5Ef$UfP9K>15aLD`x$oP7WX(tv)%idqmN
QY7)!+m0V+cX^fZPrxbq<*KB=UZ*jjG=xa#r!x|5mBKP6kgH)xVO=yLloTdUA{ZSCQ9>eT6%-US6cXg`-wGX)2=Rd&NyZH%JCYS#OUisZEDNM69~n$CNO@qF
jzYpo*@Pz?hgq12jlJrIYaL9;$uTX{ExsUpeb3k(j1tLZ4J0XDP%L_}!YBiks8UJ?iZ|T!2aMoY`msecGFOPK{S4egMtJSBjgx1}myS3%;pIrA7@hr$;X6y-
j^5>Cl$@^;R~!st6A}d?eo!w!)4RTTbjaX`54gyuyv)Mj787A22bNyM#He|)o<k%*dn6BXa)g@(JGD8zrdKJfn%&oP(qTPJc7XVVp6Ea*5okduP<%f)5{2*K
AW+lE!GnAeR8mdH1EV65Aq0I$TiznT8|sMX^<0m%D(ZXk+Lo*A)V|l<Wrt*t?#Vbv9?<iGk!e~%X;y}X3QAEurGL`T``?KG(7;fr2$CRln?pa)|1zAW!f1nx
dEv^4$bG^{>_UiQs+LklW+9+b3Z@|-hGrpz)C|WU)CU@=tU3R-1k4IqaEKycWKjRi*aZHJ>+pF`T(9l{B7a<l4fw$2JJ?zfhzh6mLLYpi6ma0RKK!|&0#LBF
E3{8(Hw5nV(>teZ=6f?-AT|-sZ*J_kC!YrchP#+RIb?t*trAs`t9XP2XuvJI%`0{^jsr6x*$Cj6#u^|8sG>_+SZ$$u(;0#cq+~RxCmTSrg~K$B=*?z`C@O~_
bFGfNX>?`$!ILK<CrqQ=fOi}~Q0d{x*LoS!B3(`^vjxdO65aRSo{s0CQt;HzI%Lr4pjvY?hax**P&cP%JZi2qc&(=%H-=Gc=2xLdWkp1aI>o$iCFx34W2rYn
!9>sm5Vk9NpdGidAjD>nbOS>KVed$5LfsIJ2TLh~01&}ccJ1v^+lN=Z#0IwRo`E0^h-5H8NWDNTlrHN>mv5R9Li9j;f?zS5?6(2jE2+_~@u|e__<;!b(vyM-
QJoiHHIi7Ys=nr%U<yS+O{NwbL8Q$K5EPXQ7Hg+96fsCH;$uc&q7eJXKHe3eN~LUhno2j+XB)p5{T2n--mOXvkqHbSu&Xua7NxCJg$-c1fFxHe=r9ZcQbNal
a#$-{-R}_$dFVDfcATdy=F@!f!^=5j;S}VzlrvRHT?{zzT<`Oh=E4|8LV<~GpH6ZnH8ZQZGZ?&3_!QV%^}*{2vH%De+w2%bCh%@2h;rG>p@tW;Nt&ikJLS(l
i7e)`5qMVG;Q|{q(I$qV8gEK?NH4Vbk^GF<%wr|@Xk8iwprNJG4G2<F=2(tc%<|#I4PAl3tPdc_cufftQ<fS3nHWn1{}^nlXI8M42li#;WQ!@0Ku0yKQ&m>5
X=;=K0!3OOxN~hH&H91C+qV;)@11C&>Rfn`1g34l=2=aGZ=ggsV*@k*2z=J>n+#61L15d=kg!MRAR4Mzf=K{~0NWzGj!5oh;ERyJZuaPbkxuNE9E7|%8AmG#
gD!)py1h5wTxrYa#JPfW>--GAKZlDyDEcENm-ZfR67%kyW|zVF@xJLfwKcJ<Nv17d>br~mHjbT+p5TivaAzfB1V-nW9iiY4-Po>zI=zAShqzLLSdvtrr3e@q
2_cDsqC!#v5s)HfNhpDqDnh1JA`uSk>=d&!5Wy@pB@9p9rN+RputbtA3qeatQb9#6ScNr6&=Um(DH6nD3`yvmk<k58lr>9DM9_nx1K=PW&XhC}6xB`faF{P|
EsUKX;u8PV!e3}8KT4oSf$Q_fkH@Da4H5m{3=b8Tv-DUW(XJCQDLQ8ZpN?`)am+Q#&HVq5{kL5IhB&}bP{h3KPw(e(eGl`J!T)XZqQ*01GVfX62F{JXnk`cV
|8$>|9-k7Flu}Y_0(zxSsGYvNE~g6|`+WImk!r4(N}MMEX)HDS?BSnl<-cwDXW}?s_HrsHAMtA@*($QX&4Er^7^rkG_GTa~=?+q4Vvxo{vMilwp>6jwOFq5)
ubnHf^GI<2m+q%LU!czpARf;^C}^PEkJchxm@*QFV$6Xga#SIlIeNP4S{<>gxJQI&h(`ldjbO_UMyvg%eQDJVaWhqAAG<3dLBXA*q0mR|F#b=BPmVIts9<?Y
IDrGiAP@sT)9w6zI)}giKMXgQkpI5lNAvr?UjHw<oIr2A9=+lt_-XHHgFvt-FCqXqF3jPq?@tOVQELB@s6z+p^b~%_KYx>SPb=`q%Ru>i%(9$JxleeX<-IA+
vH1Q@fAPDzfvUw_kX7VJwTzkw$mGG!emQ=F_y6<%Zo~gRL^tF*KmEu3&&E5@&@FOywiMV91$Ev7giCzu-Nx@DrX&wcEN9Bu;|)9_pZZzqEPSS-{vEAcEId@H
E>9oo?`ZZ50dYfa8FLF<{`VWb>@Vbky=V0Ov-~IqKkr{Yk+9b0-_z*RhxUs=@SB}SW7vQS0AS<@6$+t@%WV2e8qq=0F8)(9MYdmK%hTzjM_suf8zinLZ=dwF
1=`>2Ey*23dz~6d18#X~h5g9ydA!?_s5YasQOH4Z;B=N9DHG#gqBuB=j(yai(KJWkLit^E*;n9)7J__Vc-9c3?ra54#KCaw{aub4MyV6DM+jdZb%tWid}geE
9vz4*jb7Z){3c)jN(()&@0dIugbj!vSs9`r^-116&d3=E%S)o@rPU_;O$>#;>VlLG+^&X}{qnEBZ~b$fV2_pcF|-aV)4i=k4J=*ACw`8nd~kJl#Nc0(Fc%3I
H+1zNc;0W{Z+B3&69yei{rxxl3LO2P^p9^$@gJA%`d9z>yOJrwgom@qB+v
"""


def register_lakeflow_source(spark: Any) -> None:
    """Make ``spark.read.format("lakeflow_connect")`` read tables of a PI System; see the connector's README.

    Raises `ModuleNotFoundError` when a package that the connector needs is not installed.
    """
    spark.dataSource.register(_data_source(ARCHIVE))


def _data_source(archive: str) -> type[Any]:
    """The class to register. Spark pickles by value what is defined within a function: so is everything here."""
    from collections.abc import Callable, Iterator, Sequence

    from pyspark.sql.datasource import (
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        InputPartition,
        SimpleDataSourceStreamReader,
    )

    try:
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow as EndsByItself
    except ImportError:  # before Spark 4.2

        class EndsByItself:  # type: ignore[no-redef]
            pass

    def unpack() -> None:
        """Let this process import the modules of the archive, before any others of their names."""
        import base64
        import bz2
        import importlib
        import json
        import sys
        from importlib.abc import InspectLoader, MetaPathFinder
        from importlib.util import spec_from_loader

        class LakeflowOsipiArchive(MetaPathFinder, InspectLoader):
            def __init__(self, archive: str) -> None:
                self.archive = archive
                self._files: dict[str, str] = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))

            def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
                if self._file(fullname) is None:
                    return None
                return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

            def is_package(self, fullname: str) -> bool:
                return (self._file(fullname) or "").endswith("/__init__.py")

            def get_source(self, fullname: str) -> str:
                return self._files[self._file(fullname) or ""]

            def get_code(self, fullname: str) -> Any:
                return compile(self.get_source(fullname), f"<{self._file(fullname)}>", "exec", dont_inherit=True)

            def _file(self, fullname: str) -> str | None:
                stem = fullname.replace(".", "/")
                return next((file for file in (f"{stem}.py", f"{stem}/__init__.py") if file in self._files), None)

        def of_an_archive(loader: object) -> bool:
            return type(loader).__name__ == LakeflowOsipiArchive.__name__

        finders: list[Any] = [finder for finder in sys.meta_path if of_an_archive(finder)]
        if not any(finder.archive == archive for finder in finders):
            # A process outlives what it ran: here another version of this file may have been at work.
            for finder in finders:
                sys.meta_path.remove(finder)
            for name, module in list(sys.modules.items()):
                if name.startswith(("osipi", "lakeflow_pipeline")) and of_an_archive(
                    getattr(module, "__loader__", None)
                ):
                    del sys.modules[name]
            sys.meta_path.insert(0, LakeflowOsipiArchive(archive))
        try:
            importlib.import_module("osipi.connector")
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"the PI connector needs the package {error.name!r}, which is not installed here: "
                "add it to the environment of the pipeline or to the libraries of the cluster",
                name=error.name,
            ) from error

    def opened(kind: Callable[[Any], Any], pickled: bytes) -> Any:
        """A reader in another process, which may not have the modules yet."""
        import pickle

        unpack()
        return kind(pickle.loads(pickled))  # noqa: S301 - it comes from this file's own process on the driver

    class Carried:
        """A reader of the archive, which goes to other processes; its partitions go as bytes, for it comes first."""

        def __init__(self, inner: Any) -> None:
            self.inner = inner

        def __reduce__(self) -> Any:
            import pickle

            return opened, (type(self), pickle.dumps(self.inner))

        def sealed(self, parts: Sequence[InputPartition]) -> Sequence[InputPartition]:
            import pickle

            return [InputPartition(pickle.dumps(part)) for part in parts]

        def read_sealed(self, partition: InputPartition) -> Iterator[Any]:
            import pickle

            rows: Iterator[Any] = self.inner.read(pickle.loads(partition.value))  # noqa: S301 - made by `sealed`
            return rows

    class BatchReader(Carried, DataSourceReader):
        def partitions(self) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions())

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class StreamReader(Carried, DataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any] | None = None, limit: object = None) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def read(self, start: dict[str, Any]) -> tuple[Iterator[Any], dict[str, Any]]:
            rows: tuple[Iterator[Any], dict[str, Any]] = self.inner.read(start)
            return rows

        def readBetweenOffsets(self, start: dict[str, Any], end: dict[str, Any]) -> Iterator[Any]:  # noqa: N802
            rows: Iterator[Any] = self.inner.readBetweenOffsets(start, end)
            return rows

    class OsipiDataSource(DataSource):
        def __init__(self, options: dict[str, str]) -> None:
            super().__init__(options)
            unpack()
            from lakeflow_pipeline.datasource import LakeflowSource

            # Made anew in each process: it holds the options and nothing else yet.
            self.inner = LakeflowSource({**options, "source": "osipi:OsipiLakeflowConnect"})

        def __reduce__(self) -> Any:
            return type(self), (dict(self.options),)

        def __repr__(self) -> str:
            return repr(self.inner)

        @classmethod
        def name(cls) -> str:
            return "lakeflow_connect"

        def schema(self) -> Any:
            return self.inner.schema()

        def reader(self, schema: Any) -> DataSourceReader:
            return BatchReader(self.inner.reader(schema))

        def streamReader(self, schema: Any) -> DataSourceStreamReader:  # noqa: N802
            return StreamReader(self.inner.streamReader(schema))

        def simpleStreamReader(self, schema: Any) -> SimpleDataSourceStreamReader:  # noqa: N802
            return SimpleReader(self.inner.simpleStreamReader(schema))

    return OsipiDataSource
